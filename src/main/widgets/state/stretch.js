import { earlier } from './room.js';
import { put } from './messages.js';

/**
 * @typedef {import('../core/shapes.js').Message} Message
 * @typedef {import('./room.js').Room} Room
 * @typedef {{messages: Message[], before?: string|null, after?: string|null}} Page
 */

/** The room with the page of messages that a link leads to: apart from the newest, or joined to them where they meet. @type {(room: Room, page: Page) => Room} */
export function lookedUp(room, page) {
  return met({ ...room, apart: null }, { messages: page.messages, before: page.before ?? null, after: page.after ?? null });
}

/** With older messages before those apart. @type {(room: Room, page: Page) => Room} */
export function apartBefore(room, page) {
  if (!room.apart) return room;
  return { ...room, apart: { ...room.apart, messages: joined(room.apart.messages, page.messages), before: page.before ?? null } };
}

/** With newer messages behind those apart; where they reach the newest, they are one list again. @type {(room: Room, page: Page) => Room} */
export function apartAfter(room, page) {
  if (!room.apart) return room;
  return met(room, { ...room.apart, messages: joined(room.apart.messages, page.messages), after: page.after ?? null });
}

/** Back at the newest. @type {(room: Room) => Room} */
export const together = (room) => (room.apart ? { ...room, apart: null } : room);

/** Where the next page of those apart begins. @type {(room: Room, apart: import('./room.js').Apart) => Room} */
function met(room, apart) {
  const first = room.messages[0]?.number ?? 0;
  const last = apart.messages.at(-1)?.number ?? 0;
  const meets = apart.after === null || room.messages.length === 0 || last >= first;
  if (!meets) return { ...room, apart };
  const inside = (apart.messages[0]?.number ?? first) >= first;
  const before = inside ? room.before : apart.before;
  return { ...earlier(room, { messages: apart.messages.filter(({ number }) => number < first), before }), apart: null };
}

const joined = (/** @type {Message[]} */ here, /** @type {Message[]} */ more) => more.reduceRight((all, message) => put(all, message), here);
