import { section } from '../core/i18n.js';
import en from './en/room.js';

export const room = section(en, {
  de: () => import('./de/room.js'),
  fr: () => import('./fr/room.js'),
  es: () => import('./es/room.js'),
  ar: () => import('./ar/room.js'),
});
