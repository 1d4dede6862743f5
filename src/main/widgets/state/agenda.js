import { chatOf } from './chat.js';

/** @typedef {import('../core/shapes.js').Chat} Chat */

/** What happens now comes first, then what comes, then what can still be answered. */
const ORDER = [['live', 'rehearsal', 'lobby'], ['announced'], ['second-sitting']];
const place = (/** @type {Chat} */ chat) => ORDER.findIndex((states) => states.includes(chat.state));

/** @param {any[]} chats @returns {Chat[]} those one can come to, in the order a reader wants them */
export const agenda = (chats) => sorted(chats.map(chatOf));

/** @param {Chat[]} chats */
const sorted = (chats) =>
  chats
    .filter((chat) => place(chat) >= 0)
    .sort((a, b) => place(a) - place(b) || Date.parse(a.startsAt) - Date.parse(b.startsAt));

/**
 * Of each series only the next date, with the one after it: a monthly chat is one line, not twelve.
 * @param {Chat[]} chats @returns {(Chat & {then?: string})[]}
 */
export function folded(chats) {
  const first = new Map();
  for (const chat of chats) {
    const known = chat.state === 'announced' && chat.series ? first.get(chat.series) : undefined;
    if (known) known.then ??= chat.startsAt;
    else first.set(chat.state === 'announced' && chat.series ? chat.series : chat.id, { ...chat });
  }
  return [...first.values()];
}

/**
 * The agenda after news of a chat: a new one finds its place, a closed or cancelled one goes.
 * @param {Chat[]} chats @param {any} news @returns {Chat[]}
 */
export function agendaChanged(chats, news) {
  const chat = chatOf(news);
  const known = chats.find((each) => each.id === chat.id);
  if (known && chat.version !== undefined && known.version !== undefined && chat.version < known.version) return chats;
  const next = { ...chat, me: chat.me ?? known?.me };
  return sorted([...chats.filter((each) => each !== known), next]);
}
