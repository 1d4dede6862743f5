/**
 * @typedef {import('../core/shapes.js').Message} Message
 * @typedef {{step?: string, hosts?: boolean, mentions?: boolean, thread?: string}} Choice what a reader wants to see
 */

const HOSTS = new Set(['host', 'moderator']);

export const byHost = (/** @type {Message} */ message) => HOSTS.has((message.author?.role ?? '').toLowerCase());

/** @param {Message} message @param {string|undefined} me */
export function mentions(message, me) {
  const inside = (/** @type {import('../core/shapes.js').Node_[]|undefined} */ nodes) =>
    (nodes ?? []).some((node) => (node.t === 'mention' && node.person === me) || inside(node.c));
  return me !== undefined && inside(message.tree);
}

/** Whether a message is among those that a reader wants to see. @param {Message} message @param {Choice} choice */
export function chosen(message, choice, /** @type {string|undefined} */ me) {
  if (choice.step && message.step !== choice.step) return false;
  if (choice.hosts && !byHost(message)) return false;
  if (choice.mentions && !mentions(message, me)) return false;
  return !choice.thread || message.id === choice.thread || message.replyTo === choice.thread;
}

export const anyChoice = (/** @type {Choice} */ choice) => Boolean(choice.step || choice.hosts || choice.mentions || choice.thread);

/** Messages of the last minute. @param {Message[]} messages @param {number} now */
export function perMinute(messages, now) {
  let count = 0;
  for (let at = messages.length - 1; at >= 0 && Date.parse(messages[at].at) > now - 60000; at -= 1) count += 1;
  return count;
}

/** Every address shared in a chat, once, the newest first. @param {import('../core/shapes.js').Chat|null} chat */
export function resourcesOf(chat, /** @type {Message[]} */ messages, /** @type {(tree: any) => string[]} */ addresses) {
  const found = new Map((chat?.resources ?? []).map((resource) => [resource.href, resource]));
  for (const message of messages) {
    if (!chat || message.chat !== chat.id) continue;
    for (const href of addresses(message.tree)) {
      if (!found.has(href)) found.set(href, { href, message: message.id, question: message.question, by: message.author });
    }
  }
  return [...found.values()].reverse();
}

