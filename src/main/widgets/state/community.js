/** @typedef {import('../core/shapes.js').Person} Person @typedef {import('../core/shapes.js').Message} Message */

/**
 * @typedef {object} Topic a thread with a title, as the server shows it
 * @property {string} id
 * @property {string} room
 * @property {'question'|'learning'|'talk'} kind
 * @property {string} [title]
 * @property {boolean} [removed]
 * @property {'open'|'closed'|'parked'} state
 * @property {Person} [author]
 * @property {string} openedAt
 * @property {string} activeAt
 * @property {string} message its first post
 * @property {number} replies
 * @property {Object<string, number>} reactions
 * @property {{link?: string, site?: string, title?: string, chat?: string, startsAt?: string, course?: boolean}} [source]
 * @property {{message: string, author?: Person, beginning: string}} [accepted]
 * @property {string} [waitingSince]
 * @property {number} [asked]
 * @property {number} version
 *
 * @typedef {object} Tracked something that was asked for and taken on
 * @property {string} id
 * @property {string} title
 * @property {string} [topic]
 * @property {Person} [owner]
 * @property {string} [dueOn]
 * @property {'open'|'done'|'declined'} state
 * @property {string} [outcome]
 * @property {string} changedAt
 * @property {number} version
 *
 * @typedef {{phase: string, title: string, usual?: boolean, opensAt: string, closesAt?: string, state: 'past'|'now'|'coming', summary?: string}} Phase
 * @typedef {{title: string, courseTitle?: string, people: number, trainers: Person[], zone: string, phases: Phase[], sessions: Session[], archived?: boolean}} Cohort
 * @typedef {{id: string, title: string, startsAt: string, endsAt: string, zone: string, chat?: {id: string, room: string, state: string}}} Session
 * @typedef {{topics: Topic[], fresh: Set<string>}} Listed what stands in the list, and which topics changed behind its back
 */

const SUM = (/** @type {Object<string, number>} */ reactions) => Object.values(reactions ?? {}).reduce((sum, count) => sum + count, 0);

/** How many reacted to a topic's first post. */
export const liked = (/** @type {Topic} */ topic) => SUM(topic.reactions);

/**
 * What the room told, laid over the list: what is shown changes where it stands, and nothing moves. Topics that would stand
 * elsewhere now are counted, until the reader asks for them.
 * @param {Listed} listed @param {any} entry @returns {Listed}
 */
export function told(listed, entry) {
  if (entry.type === 'topic.changed') return changed(listed, entry.topic);
  const { message } = entry;
  if (entry.type === 'message.posted' && entry.parent) return replied(listed, entry.parent, message);
  if (entry.type === 'message.removed') return removed(listed, entry);
  if (entry.type === 'message.reacted') return over(listed, (topic) => topic.message === entry.id, (topic) => ({ ...topic, reactions: entry.reactions }));
  return listed;
}

const over = (/** @type {Listed} */ listed, /** @type {(topic: Topic) => boolean} */ which, /** @type {(topic: Topic) => Topic} */ change) => ({
  ...listed,
  topics: listed.topics.map((topic) => (which(topic) ? change(topic) : topic)),
});

function changed(/** @type {Listed} */ listed, /** @type {Topic} */ topic) {
  const known = listed.topics.find(({ id }) => id === topic.id);
  if (!known) return topic.removed ? listed : { ...listed, fresh: new Set([...listed.fresh, topic.id]) };
  return over(listed, ({ id }) => id === topic.id, () => topic);
}

function replied(/** @type {Listed} */ listed, /** @type {{id: string, replies: number}} */ parent, /** @type {Message} */ message) {
  const known = listed.topics.find((topic) => topic.message === parent.id);
  if (!known) return listed;
  const newer = message.at > known.activeAt;
  const fresh = newer && listed.topics[0] !== known ? new Set([...listed.fresh, known.id]) : listed.fresh;
  const topics = listed.topics.map((topic) => (topic === known ? { ...topic, replies: parent.replies, activeAt: newer ? message.at : topic.activeAt } : topic));
  return { topics, fresh };
}

function removed(/** @type {Listed} */ listed, /** @type {any} */ { id, parent, message }) {
  const gone = id ?? message?.id;
  const left = parent ? over(listed, (topic) => topic.message === parent.id, (topic) => ({ ...topic, replies: parent.replies })) : listed;
  const unanswered = over(left, (topic) => topic.accepted?.message === gone, ({ accepted, ...topic }) => ({ ...topic, waitingSince: topic.openedAt }));
  return over(unanswered, (topic) => topic.message === gone, ({ title, source, ...topic }) => ({ ...topic, removed: true }));
}

/** How far a phase is, from 0 to 100. */
export function progress(/** @type {Phase} */ phase, /** @type {number} */ now) {
  if (phase.state !== 'now') return phase.state === 'past' ? 100 : 0;
  const from = Date.parse(phase.opensAt);
  const to = Date.parse(phase.closesAt ?? '');
  return Number.isNaN(to) || to <= from ? 100 : Math.max(4, Math.min(100, Math.round(((now - from) / (to - from)) * 100)));
}

/** The list of what was taken on with one of it as it is now; what changed last comes first. */
export function tracked(/** @type {Tracked[]} */ list, /** @type {any} */ { id, tracked: one, gone }) {
  const others = list.filter((each) => each.id !== (one?.id ?? id));
  return gone || !one ? others : [one, ...others].sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
}

/** The address of this page with a topic open in it, or none. */
export function addressOf(/** @type {string} */ here, /** @type {string} */ topic) {
  const address = new URL(here);
  address.hash = '';
  if (topic) address.searchParams.set('topic', topic);
  else address.searchParams.delete('topic');
  return address.href;
}

/** The topic that a page's address names. */
export const topicIn = (/** @type {string} */ search) => new URLSearchParams(search).get('topic') ?? '';
