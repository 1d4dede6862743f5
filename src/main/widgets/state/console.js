import { chatChanged } from './chat.js';
import { change, put } from './messages.js';

/**
 * What a host's console knows, and how an entry of the journal changes it.
 *
 * @typedef {import('../core/shapes.js').Message} Message
 * @typedef {import('../core/shapes.js').Entry} Entry
 * @typedef {object} Desk never changed in place
 * @property {import('../core/shapes.js').Chat} chat
 * @property {Map<string, Message[]>} answers by step, for the steps that were looked at
 * @property {Set<string>} picks
 * @property {any[]} notes
 * @property {Map<string, import('./wall.js').Wall>} walls
 */

/** @type {Record<string, (desk: Desk, entry: any) => Desk>} */
const APPLY = {
  'message.posted': posted,
  'message.edited': posted,
  'message.restored': posted,
  'message.removed': (desk, { id }) => everywhere(desk, (list) => list.filter((message) => message.id !== id)),
  'message.reacted': (desk, { id, reactions }) =>
    everywhere(desk, (list) => change(list, id, (message) => ({ ...message, reactions }))),
  'chat.changed': (desk, { chat }) =>
    chat.id === desk.chat.id ? { ...desk, chat: withTexts(desk.chat, chatChanged(desk.chat, chat)) } : desk,
  'note.added': noted,
  'pick.changed': (desk, { message, picked }) => ({ ...desk, picks: withPick(desk.picks, message, picked) }),
  'wall.changed': (desk, { chat, wall }) =>
    chat === desk.chat.id ? { ...desk, walls: new Map(desk.walls).set(wall.name, wall) } : desk,
};

/** @param {Desk} desk @param {Entry} entry @returns {Desk} */
export const applied = (desk, entry) => (Object.hasOwn(APPLY, entry.type) ? APPLY[entry.type](desk, entry) : desk);

/**
 * News for everybody come without what is not out yet, and reach hosts too: what is known stays.
 * @param {any} known @param {any} news
 */
export function withTexts(known, news) {
  if (!news) return known;
  const was = new Map(known.steps.map((step) => [step.id, step]));
  const steps = news.steps.map((step) => {
    const { text, notes } = was.get(step.id) ?? {};
    return { ...step, text: step.text ?? text, notes: step.notes ?? notes };
  });
  return { ...news, steps };
}

/** The hosts' stream is the room's: it tells of other chats, too. @type {(desk: Desk, entry: any) => Desk} */
function noted(desk, { note }) {
  if (note.chat && note.chat !== desk.chat.id) return desk;
  return { ...desk, notes: [...desk.notes.filter((known) => known.id !== note.id), note] };
}

/** @type {(desk: Desk, entry: any) => Desk} */
function posted(desk, { type, message }) {
  if (!message || message.removed) return desk;
  const above = everywhere(desk, (list) =>
    type === 'message.posted' && !list.some((known) => known.id === message.id)
      ? change(list, message.replyTo, (known) => ({ ...known, replies: (known.replies ?? 0) + 1 }))
      : list);
  const list = above.answers.get(message.step);
  if (!list) return above;
  return { ...above, answers: new Map(above.answers).set(message.step, put(list, message)) };
}

function everywhere(/** @type {Desk} */ desk, /** @type {(list: Message[]) => Message[]} */ act) {
  return { ...desk, answers: new Map([...desk.answers].map(([step, list]) => [step, act(list)])) };
}

/** @param {Set<string>} picks @param {string} message @param {boolean} picked */
export function withPick(picks, message, picked) {
  const next = new Set(picks);
  if (picked) next.add(message);
  else next.delete(message);
  return next;
}

/** What a host reads of a step: answers, not the talk below them. @param {Desk} desk @param {string|undefined} step */
export const answersTo = (desk, step) => (desk.answers.get(step ?? '') ?? []).filter((m) => !m.replyTo && !m.removed);

/** The step whose answers are shown unless the host looks at another: the question that is on, or was last. */
export function questionNow(/** @type {import('../core/shapes.js').Chat} */ chat) {
  const current = chat.steps.findIndex((step) => step.id === chat.current?.step);
  const until = current < 0 ? chat.steps : chat.steps.slice(0, current + 1);
  return until.filter((step) => step.kind === 'question' && step.releasedAt).at(-1);
}

/** Where the show stands, to tell whether that was left. @param {{current?: {step?: string}, heldSince?: string}} [chat] */
export const momentOf = (chat) => `${chat?.current?.step ?? ''} ${chat?.heldSince ? 'held' : ''}`;
