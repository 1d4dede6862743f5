/** @type {import('../core/i18n.js').Words} */
export { default } from './es/common.js';
