import common from './en/common.js';
import room from './en/room.js';
import upcoming from './en/upcoming.js';

/** @type {import('../core/i18n.js').Words} */
export default { ...common, ...room, ...upcoming };
