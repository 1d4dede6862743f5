import { section } from '../core/i18n.js';
import en from './en/results.js';

export const results = section(en, {
  de: () => import('./de/results.js'),
  fr: () => import('./fr/results.js'),
  es: () => import('./es/results.js'),
  ar: () => import('./ar/results.js'),
});
