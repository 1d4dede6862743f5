import { section } from '../core/i18n.js';
import en from './en/files.js';

export const files = section(en, {
  de: () => import('./de/files.js'),
  fr: () => import('./fr/files.js'),
  es: () => import('./es/files.js'),
  ar: () => import('./ar/files.js'),
});
