import { section } from '../core/i18n.js';
import en from './en/community.js';

export const community = section(en, {
  de: () => import('./de/community.js'),
  fr: () => import('./fr/community.js'),
  es: () => import('./es/community.js'),
  ar: () => import('./ar/community.js'),
});
