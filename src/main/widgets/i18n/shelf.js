import { section } from '../core/i18n.js';
import en from './en/shelf.js';

export const shelf = section(en, {
  de: () => import('./de/shelf.js'),
  fr: () => import('./fr/shelf.js'),
  es: () => import('./es/shelf.js'),
  ar: () => import('./ar/shelf.js'),
});
