import { section } from '../core/i18n.js';
import en from './en/host.js';

export const host = section(en, {
  de: () => import('./de/host.js'),
  fr: () => import('./fr/host.js'),
  es: () => import('./es/host.js'),
  ar: () => import('./ar/host.js'),
});
