import { section } from '../core/i18n.js';
import en from './en/newcomer.js';

export const newcomer = section(en, {
  de: () => import('./de/newcomer.js'),
  fr: () => import('./fr/newcomer.js'),
  es: () => import('./es/newcomer.js'),
  ar: () => import('./ar/newcomer.js'),
});
