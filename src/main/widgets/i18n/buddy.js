import { section } from '../core/i18n.js';
import en from './en/buddy.js';

export const buddy = section(en, {
  de: () => import('./de/buddy.js'),
  fr: () => import('./fr/buddy.js'),
  es: () => import('./es/buddy.js'),
  ar: () => import('./ar/buddy.js'),
});
