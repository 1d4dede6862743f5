import { section } from '../core/i18n.js';
import en from './en/pulse.js';

export const pulse = section(en, {
  de: () => import('./de/pulse.js'),
  fr: () => import('./fr/pulse.js'),
  es: () => import('./es/pulse.js'),
  ar: () => import('./ar/pulse.js'),
});
