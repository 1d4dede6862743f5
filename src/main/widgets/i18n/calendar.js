import { section } from '../core/i18n.js';
import en from './en/calendar.js';

export const calendar = section(en, {
  de: () => import('./de/calendar.js'),
  fr: () => import('./fr/calendar.js'),
  es: () => import('./es/calendar.js'),
  ar: () => import('./ar/calendar.js'),
});
