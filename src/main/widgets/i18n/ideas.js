import { section } from '../core/i18n.js';
import en from './en/ideas.js';

export const ideas = section(en, {
  de: () => import('./de/ideas.js'),
  fr: () => import('./fr/ideas.js'),
  es: () => import('./es/ideas.js'),
  ar: () => import('./ar/ideas.js'),
});
