import { chatChanged, chatOf } from './chat.js';
import { change, emptied, find, put } from './messages.js';
import { openIn } from './poll.js';

/**
 * @typedef {import('../core/shapes.js').Message} Message
 * @typedef {import('../core/shapes.js').Entry} Entry
 *
 * @typedef {object} Room what a page knows of a room; never changed in place
 * @property {string} tag
 * @property {string} title
 * @property {string} [purpose]
 * @property {string} kind
 * @property {string} [role]
 * @property {boolean} canSpeak
 * @property {string} [speak] who posts in it
 * @property {boolean} [onRoster] whether the roster lets the viewer post, where it decides
 * @property {boolean} runs
 * @property {boolean} [offHours] kept for hours when nobody is in charge
 * @property {{hints: string[], posted: boolean, welcome?: {message: string, by: import('../core/shapes.js').Person, words?: string}}|null} [newHere] what somebody sees who is new in it
 * @property {boolean} [hosting] runs the room or a chat in it
 * @property {number} postLength
 * @property {number} [slowSeconds] how long one waits between two posts; hosts do not
 * @property {string} [nextPostAt] when slow mode lets the viewer post again
 * @property {{slowReason: string, postAnyway: boolean, idShapes: string[], readers: number}} [manners] what it asks of those who write
 * @property {{until: string}|null} [guests] until when people without an account come in; none while they do not
 * @property {string} [visibility]
 * @property {number} number the last entry that is in here
 * @property {import('../core/shapes.js').Present} present
 * @property {import('../core/shapes.js').Chat|null} chat
 * @property {string[]} [polls] the polls that are open, and those that were since one looks
 * @property {{address: string}} [ideas] how the address of an idea card looks
 * @property {Message[]} messages from the oldest loaded to the newest, without gaps
 * @property {string|null} before where older ones go on
 * @property {Apart|null} [apart] older messages that are read now, with a gap between them and the newest
 * @property {{saved: Set<string>, reactions: Map<string, Set<string>>}} mine
 */

/** @typedef {{messages: Message[], before: string|null, after: string|null}} Apart */

/** A message that is loaded, among the newest or apart. @param {Room|null} room @param {string|undefined} id */
export const messageOf = (room, id) => find(room?.messages ?? [], id) ?? find(room?.apart?.messages ?? [], id);

/** @param {any} snapshot @returns {Room} */
export function opened(snapshot) {
  const { head, now, messages, chat, mine, ...rest } = snapshot;
  return {
    ...rest,
    number: head,
    chat: chat ? chatOf(chat) : null,
    messages: messages ?? [],
    mine: {
      saved: new Set(mine?.saved),
      reactions: new Map(Object.entries(mine?.reactions ?? {}).map(([id, kinds]) => [id, new Set(kinds)])),
    },
  };
}

/** @type {Record<string, (room: Room, entry: Entry) => Room>} */
const APPLY = {
  'message.posted': posted,
  'message.edited': replaced,
  'message.restored': replaced,
  'message.previewed': replaced,
  'message.removed': removed,
  'message.reacted': (room, { id, reactions }) => within(room, id, (message) => ({ ...message, reactions })),
  'member.changed': named,
  'room.changed': (room, { settings }) => ({ ...room, ...settings, canSpeak: room.hosting || settings?.speak === 'members' || (settings?.speak === 'roster' && Boolean(room.onRoster)) }),
  'poll.changed': (room, entry) => ({ ...room, polls: openIn(room.polls ?? [], entry) }),
  'guests.changed': (room, { guests }) => ({ ...room, guests }),
  'manners.changed': (room, { manners }) => ({ ...room, manners }),
  'chat.changed': (room, { chat }) => ({ ...room, chat: chatChanged(room.chat, chat) }),
};

/**
 * The room after an entry of its journal. The same entry twice gives the same room; an unknown kind, from a newer
 * server, only moves the number on.
 * @param {Room} room @param {Entry} entry @returns {Room}
 */
export function applied(room, entry) {
  const apply = Object.hasOwn(APPLY, entry.type) ? APPLY[entry.type] : (/** @type {Room} */ same) => same;
  return { ...told(apply(room, entry), entry), number: Math.max(room.number, entry.number) };
}

/**
 * What an entry says about other messages than its own: how many replies the one above has now (the number itself,
 * since entries may come twice), and what those show that quote it.
 * @type {(room: Room, entry: Entry) => Room}
 */
function told(room, { parent, message }) {
  const counted = parent ? within(room, parent.id, (above) => ({ ...above, replies: parent.replies })) : room;
  if (!message) return counted;
  const { id, author, words, removed } = message;
  const now = removed ? { id, author, removed } : { id, author, words };
  return everywhere(counted, ({ quote }) => quote?.id === id, (one) => ({ ...one, quote: now }));
}

/**
 * Somebody is host, moderator or neither from now on: so it stands at all their messages.
 * @type {(room: Room, entry: any) => Room}
 */
function named(room, { person }) {
  return everywhere(room, (message) => message.author?.id === person?.id, (message) => ({ ...message, author: person }));
}

/** What the viewer may do here, as the server says it anew. @param {Room} room @param {any} snapshot */
export const withRole = (room, { role, canSpeak, onRoster, runs, hosting }) => ({ ...room, role, canSpeak, onRoster, runs, hosting });

/** @type {(room: Room, entry: Entry) => Room} */
function posted(room, { message }) {
  // A message that was removed since comes without its words, and so without a place here.
  if (!message) return room;
  const before = find(room.messages, message.id);
  const messages = put(room.messages, message);
  return before ? { ...room, messages } : counted({ ...room, messages }, message, 1);
}

/** @type {(room: Room, entry: Entry) => Room} */
function replaced(room, { message }) {
  if (!message) return room;
  const before = messageOf(room, message.id);
  const apart = find(room.apart?.messages ?? [], message.id) !== undefined;
  const here = (before && !apart) || !room.before || message.number > (room.messages[0]?.number ?? 0);
  if (!here && !apart) return room;
  const next = apart ? within(room, message.id, () => message) : { ...room, messages: put(room.messages, message) };
  return before?.removed ? counted(next, message, 1) : next;
}

/** @type {(room: Room, entry: Entry) => Room} */
function removed(room, { id, message }) {
  const before = messageOf(room, id);
  if (!before || before.removed) return room;
  const place = (/** @type {Message} */ one) => ({ ...emptied(one), ...(message?.aside && { aside: message.aside }) });
  return counted(within(room, id, place), before, -1);
}

/** Replies of the message above it and answers of its question, one more or one less. */
function counted(/** @type {Room} */ room, /** @type {Message} */ message, /** @type {number} */ by) {
  const told = within(room, message.replyTo, (above) => ({ ...above, replies: (above.replies ?? 0) + by }));
  const steps = room.chat?.steps.map((step) =>
    step.id === message.step ? { ...step, answers: Math.max(0, (step.answers ?? 0) + by) } : step,
  );
  const chat = room.chat && steps ? { ...room.chat, steps } : room.chat;
  return { ...told, chat };
}

/** @type {(room: Room, id: string|undefined, with_: (message: Message) => Message) => Room} */
const within = (room, id, with_) => lists(room, (messages) => change(messages, id, with_));

/** @type {(room: Room, which: (message: Message) => boolean, with_: (message: Message) => Message) => Room} */
const everywhere = (room, which, with_) =>
  lists(room, (messages) => (messages.some(which) ? messages.map((message) => (which(message) ? with_(message) : message)) : messages));

/** The newest messages and those apart. @type {(room: Room, with_: (messages: Message[]) => Message[]) => Room} */
const lists = (room, with_) => ({
  ...room,
  messages: with_(room.messages),
  ...(room.apart && { apart: { ...room.apart, messages: with_(room.apart.messages) } }),
});

/** @param {Room} room @param {{messages: Message[], before: string|null}} page older messages */
export function earlier(room, page) {
  const messages = page.messages.reduceRight((all, message) => put(all, message), room.messages);
  return { ...room, messages, before: page.before ?? null };
}

/** The viewer has posted: where there is slow mode, the next one waits. @param {Room} room @param {Message} message */
export function withPosted(room, message) {
  if (!room.slowSeconds || room.hosting) return room;
  return { ...room, nextPostAt: new Date(Date.parse(message.at) + room.slowSeconds * 1000).toISOString() };
}

/** Milliseconds until slow mode lets the viewer post; 0 for now. @param {Room} room @param {number} now */
export function heldBack(room, now) {
  const held = room.slowSeconds && !room.hosting && room.nextPostAt;
  return held ? Math.max(0, Date.parse(held) - now) : 0;
}

/** @param {Room} room @param {import('../core/shapes.js').Present} present */
export const withPresent = (room, { here, posting, listening }) => ({ ...room, present: { here, posting, listening } });

/** The viewer's own mark on a message, on or off; the count follows at once. @param {Room} room */
export function withReaction(room, /** @type {string} */ id, /** @type {string} */ kind, /** @type {boolean} */ on) {
  const had = room.mine.reactions.get(id) ?? new Set();
  if (had.has(kind) === on) return room;
  const has = new Set(had);
  if (on) has.add(kind);
  else has.delete(kind);
  const mine = { ...room.mine, reactions: new Map(room.mine.reactions).set(id, has) };
  const count = (/** @type {Message} */ message) => Math.max(0, (message.reactions?.[kind] ?? 0) + (on ? 1 : -1));
  return { ...within(room, id, (message) => ({ ...message, reactions: { ...message.reactions, [kind]: count(message) } })), mine };
}

/** @param {Room} room */
export function withSaved(room, /** @type {string} */ id, /** @type {boolean} */ on) {
  const saved = new Set(room.mine.saved);
  if (on) saved.add(id);
  else saved.delete(id);
  return { ...room, mine: { ...room.mine, saved } };
}
