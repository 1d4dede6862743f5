import { section } from '../core/i18n.js';
import en from './en/moderation.js';

export const moderation = section(en, {
  de: () => import('./de/moderation.js'),
  fr: () => import('./fr/moderation.js'),
  es: () => import('./es/moderation.js'),
  ar: () => import('./ar/moderation.js'),
});
