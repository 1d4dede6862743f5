import { section } from '../core/i18n.js';
import en from './en/search.js';

export const search = section(en, {
  de: () => import('./de/search.js'),
  fr: () => import('./fr/search.js'),
  es: () => import('./es/search.js'),
  ar: () => import('./ar/search.js'),
});
