import common from './ar/common.js';
import room from './ar/room.js';
import upcoming from './ar/upcoming.js';

/** @type {import('../core/i18n.js').Words} */
export default { ...common, ...room, ...upcoming };
