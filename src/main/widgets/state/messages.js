/** @typedef {import('../core/shapes.js').Message} Message */

/**
 * The list with a message put at its place by number: over itself when it is there already, so that the same
 * news twice change nothing.
 * @param {Message[]} messages in the order of their numbers
 * @param {Message} message
 */
export function put(messages, message) {
  const last = messages.at(-1);
  if (!last || last.number < message.number) return [...messages, message];
  const at = place(messages, message.number);
  const known = messages[at]?.number === message.number;
  return [...messages.slice(0, at), message, ...messages.slice(known ? at + 1 : at)];
}

/** The first position whose number is not smaller. */
function place(/** @type {Message[]} */ messages, /** @type {number} */ number) {
  let [low, high] = [0, messages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (messages[middle].number < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @param {Message[]} messages @param {string|undefined} id */
export const find = (messages, id) => (id ? messages.findLast((message) => message.id === id) : undefined);

/**
 * @param {Message[]} messages @param {string|undefined} id
 * @param {(message: Message) => Message} change
 */
export function change(messages, id, change) {
  const known = find(messages, id);
  return known ? messages.map((message) => (message === known ? change(message) : message)) : messages;
}

/** What is left of a removed message: who and when, no words. @param {Message} message @returns {Message} */
export function emptied({ words, tree, quote, reactions, ...rest }) {
  return { ...rest, removed: true, reactions: {} };
}
