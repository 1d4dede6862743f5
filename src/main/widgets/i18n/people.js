import { section } from '../core/i18n.js';
import en from './en/people.js';

export const people = section(en, {
  de: () => import('./de/people.js'),
  fr: () => import('./fr/people.js'),
  es: () => import('./es/people.js'),
  ar: () => import('./ar/people.js'),
});
