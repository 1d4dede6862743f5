/** @typedef {import('../core/shapes.js').Message} Message */

const IN_ORDER = (/** @type {Message} */ a, /** @type {Message} */ b) => a.number - b.number;

/** The replies with one more at its place; over itself when it is there already. */
export const placed = (/** @type {Message[]} */ replies, /** @type {Message} */ message) =>
  [...replies.filter((each) => each.id !== message.id), message].sort(IN_ORDER);

/** The replies with what came meanwhile. */
export const behind = (/** @type {Message[]} */ replies, /** @type {Message[]} */ more) => more.reduce(placed, replies);
