import { section } from '../core/i18n.js';
import en from './en/admin.js';

export const admin = section(en, {
  de: () => import('./de/admin.js'),
  fr: () => import('./fr/admin.js'),
  es: () => import('./es/admin.js'),
  ar: () => import('./ar/admin.js'),
});
