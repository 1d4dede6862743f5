/** @type {import('../core/i18n.js').Words} */
export { default } from './ar/common.js';
