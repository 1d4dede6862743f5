import common from './fr/common.js';
import room from './fr/room.js';
import upcoming from './fr/upcoming.js';

/** @type {import('../core/i18n.js').Words} */
export default { ...common, ...room, ...upcoming };
