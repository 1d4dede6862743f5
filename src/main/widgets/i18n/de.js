/** @type {import('../core/i18n.js').Words} */
export { default } from './de/common.js';
