import common from './de/common.js';
import room from './de/room.js';
import upcoming from './de/upcoming.js';

/** @type {import('../core/i18n.js').Words} */
export default { ...common, ...room, ...upcoming };
