import { section } from '../core/i18n.js';
import en from './en/digest.js';

export const digest = section(en, {
  de: () => import('./de/digest.js'),
  fr: () => import('./fr/digest.js'),
  es: () => import('./es/digest.js'),
  ar: () => import('./ar/digest.js'),
});
