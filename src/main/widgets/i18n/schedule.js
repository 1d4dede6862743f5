import { section } from '../core/i18n.js';
import en from './en/schedule.js';

export const schedule = section(en, {
  de: () => import('./de/schedule.js'),
  fr: () => import('./fr/schedule.js'),
  es: () => import('./es/schedule.js'),
  ar: () => import('./ar/schedule.js'),
});
