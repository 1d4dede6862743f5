import { section } from '../core/i18n.js';
import en from './en/upcoming.js';

export const upcoming = section(en, {
  de: () => import('./de/upcoming.js'),
  fr: () => import('./fr/upcoming.js'),
  es: () => import('./es/upcoming.js'),
  ar: () => import('./ar/upcoming.js'),
});
