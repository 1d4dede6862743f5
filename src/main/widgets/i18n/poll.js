import { section } from '../core/i18n.js';
import en from './en/poll.js';

export const poll = section(en, {
  de: () => import('./de/poll.js'),
  fr: () => import('./fr/poll.js'),
  es: () => import('./es/poll.js'),
  ar: () => import('./ar/poll.js'),
});
