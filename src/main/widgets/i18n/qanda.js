import { section } from '../core/i18n.js';
import en from './en/qanda.js';

export const qanda = section(en, {
  de: () => import('./de/qanda.js'),
  fr: () => import('./fr/qanda.js'),
  es: () => import('./es/qanda.js'),
  ar: () => import('./ar/qanda.js'),
});
