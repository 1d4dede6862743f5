import common from './es/common.js';
import room from './es/room.js';
import upcoming from './es/upcoming.js';

/** @type {import('../core/i18n.js').Words} */
export default { ...common, ...room, ...upcoming };
