import { section } from '../core/i18n.js';
import qanda from './en/qanda.js';
import en from './en/queue.js';

/** @param {Promise<{default: any}>[]} parts */
const both = async (...parts) => ({ default: Object.assign({}, ...(await Promise.all(parts)).map((part) => part.default)) });

/** The queue says of an ask what the widget for askers says. */
export const queue = section({ ...qanda, ...en }, {
  de: () => both(import('./de/qanda.js'), import('./de/queue.js')),
  fr: () => both(import('./fr/qanda.js'), import('./fr/queue.js')),
  es: () => both(import('./es/qanda.js'), import('./es/queue.js')),
  ar: () => both(import('./ar/qanda.js'), import('./ar/queue.js')),
});
