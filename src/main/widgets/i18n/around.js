import { section } from '../core/i18n.js';
import en from './en/around.js';

export const around = section(en, {
  de: () => import('./de/around.js'),
  fr: () => import('./fr/around.js'),
  es: () => import('./es/around.js'),
  ar: () => import('./ar/around.js'),
});
