import { section } from '../core/i18n.js';
import en from './en/wall.js';

export const wall = section(en, {
  de: () => import('./de/wall.js'),
  fr: () => import('./fr/wall.js'),
  es: () => import('./es/wall.js'),
  ar: () => import('./ar/wall.js'),
});
