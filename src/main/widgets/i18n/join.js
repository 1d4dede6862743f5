import { section } from '../core/i18n.js';
import en from './en/join.js';

export const join = section(en, {
  de: () => import('./de/join.js'),
  fr: () => import('./fr/join.js'),
  es: () => import('./es/join.js'),
  ar: () => import('./ar/join.js'),
});
