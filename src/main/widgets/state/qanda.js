/**
 * @typedef {import('../core/shapes.js').Person} Person
 * @typedef {object} Ask as one viewer sees it
 * @property {string} id
 * @property {'waiting'|'approved'|'on-stage'|'answered'|'promised'|'merged'|'declined'} state
 * @property {string} [way]
 * @property {string} [words] absent where only what became of it is public
 * @property {import('../core/shapes.js').Node_[]} [tree]
 * @property {Person} [author]
 * @property {string} [at]
 * @property {boolean} [edited]
 * @property {number} [votes]
 * @property {number} [mergedHere]
 * @property {{how: 'live'|'writing', words?: string, tree?: import('../core/shapes.js').Node_[]}} [answer]
 * @property {{owner: Person, due: string, overdue: boolean}} [promise]
 * @property {string} [mergedInto]
 * @property {string} [reason]
 * @property {string} [note]
 * @property {string} [original]
 * @property {number} [approvals]
 * @property {number} version
 *
 * @typedef {object} Asks a list of asks as it is shown: it keeps its order until somebody asks for a new one
 * @property {Ask[]} asks
 * @property {{asked: string[], voted: string[], approved?: string[]}} mine
 * @property {string[]} fresh asks that belong here and are not shown yet
 * @property {string} [after]
 */

/** The states that each view shows. */
export const VIEWS = { open: ['approved', 'on-stage'], answered: ['answered', 'promised'] };

/** @type {Asks} */
export const none = { asks: [], mine: { asked: [], voted: [] }, fresh: [] };

/** A first page. @returns {Asks} */
export const begun = (/** @type {any} */ page) => ({ asks: page.asks, mine: page.mine, after: page.after, fresh: [] });

/** The next page behind it; what came twice stands where it stood. @param {Asks} list @param {any} page @returns {Asks} */
export function continued(list, page) {
  const known = new Set(list.asks.map(({ id }) => id));
  const mine = { asked: both(list.mine.asked, page.mine.asked), voted: both(list.mine.voted, page.mine.voted) };
  const asks = [...list.asks, ...page.asks.filter(({ id }) => !known.has(id))];
  return { asks, mine, after: page.after, fresh: list.fresh.filter((id) => !asks.some((ask) => ask.id === id)) };
}

const both = (/** @type {string[]} */ one, /** @type {string[]} */ other) => [...new Set([...one, ...other])];

/**
 * The list after an entry of the room's journal. Nothing moves: what is shown changes in its place, what is new is only
 * counted. @param {Asks} list @param {any} entry @param {string[]} states those that this list shows @returns {Asks}
 */
export function applied(list, entry, states) {
  if (entry.type === 'ask.voted') return { ...list, asks: changed(list.asks, entry.id, { votes: entry.votes }) };
  if (entry.type !== 'ask.changed') return list;
  const { ask } = entry;
  const fresh = list.fresh.filter((id) => id !== ask.id);
  if (ask.removed) return { ...list, asks: list.asks.filter(({ id }) => id !== ask.id), fresh };
  const shown = list.asks.find(({ id }) => id === ask.id);
  if (!shown) return { ...list, fresh: states.includes(ask.state) ? [...fresh, ask.id] : fresh };
  return shown.version > ask.version ? list : { ...list, asks: list.asks.map((one) => (one === shown ? ask : one)) };
}

/** With one of them changed. @param {Ask[]} asks @param {string} id @param {Partial<Ask>} change */
export const changed = (asks, id, change) => asks.map((ask) => (ask.id === id ? { ...ask, ...change } : ask));

/** After the viewer's vote. @param {Asks} list @param {{id: string, votes: number, voted: boolean}} vote @returns {Asks} */
export function voted(list, { id, votes, voted }) {
  const others = list.mine.voted.filter((one) => one !== id);
  return { ...list, asks: changed(list.asks, id, { votes }), mine: { ...list.mine, voted: voted ? [...others, id] : others } };
}

/** With an ask of the viewer's own in front. @param {Asks} list @param {Ask} ask @returns {Asks} */
export const asked = (list, ask) => ({
  ...list,
  asks: [ask, ...list.asks.filter(({ id }) => id !== ask.id)],
  mine: { ...list.mine, asked: both(list.mine.asked, [ask.id]) },
  fresh: list.fresh.filter((id) => id !== ask.id),
});

/** What is being answered now stands before all others. @param {Ask[]} asks */
export const stageFirst = (asks) => [...asks.filter(({ state }) => state === 'on-stage'), ...asks.filter(({ state }) => state !== 'on-stage')];

/** Whether one may ask and vote: `before`, `open`, `over`. @param {any} qanda @param {number} now */
export function season({ opensAt, closesAt, open }, now) {
  if (opensAt && now < Date.parse(opensAt)) return 'before';
  if (closesAt && now >= Date.parse(closesAt)) return 'over';
  return open || opensAt ? 'open' : 'over';
}

/** The ask on stage after an entry of the room's stream. @param {Ask|null} now @param {any} entry @returns {Ask|null} */
export function onStage(now, { type, ask, id, votes }) {
  if (type === 'ask.voted') return now?.id === id ? { .../** @type {Ask} */ (now), votes } : now;
  if (type !== 'ask.changed') return now;
  if (ask.state === 'on-stage') return ask;
  return now?.id === ask.id ? null : now;
}

/**
 * The ledger's rows, in the order in which it is read; their counts sum to all that was asked.
 * @param {any} ledger @returns {{what: string, count: number}[]}
 */
export const rows = (ledger) =>
  ['answeredLive', 'answeredInWriting', 'promised', 'merged', 'declined', 'onStage', 'approved', 'waiting'].map((what) => ({
    what,
    count: ledger[what] ?? 0,
  }));
