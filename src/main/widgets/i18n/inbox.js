import { section } from '../core/i18n.js';
import en from './en/inbox.js';

export const inbox = section(en, {
  de: () => import('./de/inbox.js'),
  fr: () => import('./fr/inbox.js'),
  es: () => import('./es/inbox.js'),
  ar: () => import('./ar/inbox.js'),
});
