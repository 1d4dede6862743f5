import { section } from '../core/i18n.js';
import en from './en/recap.js';

export const recap = section(en, {
  de: () => import('./de/recap.js'),
  fr: () => import('./fr/recap.js'),
  es: () => import('./es/recap.js'),
  ar: () => import('./ar/recap.js'),
});
