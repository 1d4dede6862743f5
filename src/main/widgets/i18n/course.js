import { section } from '../core/i18n.js';
import en from './en/course.js';

export const course = section(en, {
  de: () => import('./de/course.js'),
  fr: () => import('./fr/course.js'),
  es: () => import('./es/course.js'),
  ar: () => import('./ar/course.js'),
});
