import { section } from '../core/i18n.js';
import en from './en/goals.js';

export const goals = section(en, {
  de: () => import('./de/goals.js'),
  fr: () => import('./fr/goals.js'),
  es: () => import('./es/goals.js'),
  ar: () => import('./ar/goals.js'),
});
