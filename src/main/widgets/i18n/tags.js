import { section } from '../core/i18n.js';
import en from './en/tags.js';

export const tags = section(en, {
  de: () => import('./de/tags.js'),
  fr: () => import('./fr/tags.js'),
  es: () => import('./es/tags.js'),
  ar: () => import('./ar/tags.js'),
});
