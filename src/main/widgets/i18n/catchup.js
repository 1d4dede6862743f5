import { section } from '../core/i18n.js';
import en from './en/catchup.js';

export const catchup = section(en, {
  de: () => import('./de/catchup.js'),
  fr: () => import('./fr/catchup.js'),
  es: () => import('./es/catchup.js'),
  ar: () => import('./ar/catchup.js'),
});
