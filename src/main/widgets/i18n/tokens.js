import { section } from '../core/i18n.js';
import en from './en/tokens.js';

export const tokens = section(en, {
  de: () => import('./de/tokens.js'),
  fr: () => import('./fr/tokens.js'),
  es: () => import('./es/tokens.js'),
  ar: () => import('./ar/tokens.js'),
});
