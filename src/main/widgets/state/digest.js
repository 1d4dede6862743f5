/**
 * A digest in the making, as pure functions: order, length, and two curators who write at once.
 *
 * @typedef {object} Item
 * @property {string} id
 * @property {'link'|'message'} kind
 * @property {string} [room]
 * @property {string} line
 * @property {any} shown what the server says of it
 * @typedef {{title: string, intro: string, items: Item[]}} Draft
 * @typedef {{title?: string, intro?: string, lines: Record<string, string>}} Theirs what another curator wrote where one wrote too
 */

const WORDS_A_MINUTE = 200;

/** @param {any} digest @returns {Draft} */
export const draftOf = (digest) => ({
  title: digest.title,
  intro: digest.intro ?? '',
  items: digest.items.map((shown) => itemOf(shown)),
});

/** @param {any} shown @returns {Item} */
export const itemOf = (shown) => ({ id: shown.id, kind: shown.kind, room: shown.room, line: shown.line ?? '', shown });

/** What the server is told. @param {Draft} draft */
export const told = ({ title, intro, items }) => ({
  title,
  intro,
  items: items.map(({ id, kind, room, line }) => ({ id, kind, ...(room ? { room } : {}), line })),
});

/** With the item at one place at another. @template T @param {T[]} items @param {number} from @param {number} to */
export function moved(items, from, to) {
  const rest = items.toSpliced(from, 1);
  return rest.toSpliced(to, 0, items[from]);
}

/** @param {Draft} draft @param {string} id @param {string} line */
export const withLine = (draft, id, line) => ({
  ...draft,
  items: draft.items.map((item) => (item.id === id ? { ...item, line } : item)),
});

/** How long it is to read: the server counts the same way and has the last word. @param {Draft} draft */
export function length(draft) {
  const there = draft.items.filter((item) => !item.shown.gone);
  const texts = [draft.title, draft.intro, ...there.flatMap(({ line, shown }) => [line, shown.title ?? '', plain(shown.quote)])];
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  return { items: there.length, words, minutes: Math.max(1, Math.ceil(words / WORDS_A_MINUTE)) };
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** @param {string} text */
export const wordsIn = (text) => [...segmenter.segment(text)].filter((part) => part.isWordLike).length;

/** @param {any[]|undefined} tree @returns {string} */
const plain = (tree) => (tree ?? []).map((node) => (node.s ?? plain(node.c)) + (node.t === 'p' || node.t === 'br' ? ' ' : '')).join('');

const same = (/** @type {Item[]} */ one, /** @type {Item[]} */ other) =>
  one.length === other.length && one.every((item, i) => item.id === other[i].id);

/**
 * What comes of two who wrote at once: what only one of them changed is theirs; where both did, mine stays and theirs is
 * told beside it. Nobody's words are lost.
 * @param {Draft} base what both began with @param {Draft} mine @param {Draft} theirs
 * @returns {{draft: Draft, theirs: Theirs|null}}
 */
export function merged(base, mine, theirs) {
  /** @type {Theirs} */
  const met = { lines: {} };
  const text = (/** @type {'title'|'intro'} */ field) => {
    if (mine[field] === base[field]) return theirs[field];
    if (theirs[field] !== base[field] && theirs[field] !== mine[field]) met[field] = theirs[field];
    return mine[field];
  };
  const draft = { title: text('title'), intro: text('intro'), items: together(base, mine, theirs, met) };
  return { draft, theirs: met.title === undefined && met.intro === undefined && !Object.keys(met.lines).length ? null : met };
}

/** @param {Draft} base @param {Draft} mine @param {Draft} theirs @param {Theirs} met */
function together(base, mine, theirs, met) {
  const [before, ours, others] = [base, mine, theirs].map((draft) => new Map(draft.items.map((item) => [item.id, item])));
  const stays = (/** @type {Item} */ item) => {
    const was = before.get(item.id);
    const [my, their] = [ours.get(item.id), others.get(item.id)];
    if (!was || (my && their)) return true;
    // One took it out: it goes, unless the other has written about it meanwhile.
    return (my ?? their)?.line !== was.line;
  };
  const order = same(base.items, mine.items) ? [...theirs.items, ...mine.items] : [...mine.items, ...theirs.items];
  const ids = [...new Set(order.filter(stays).map(({ id }) => id))];
  return ids.map((id) => {
    const [was, my, their] = [before.get(id), ours.get(id), others.get(id)];
    if (!my || !their) return /** @type {Item} */ (my ?? their);
    if (my.line === was?.line) return their;
    if (their.line !== was?.line && their.line !== my.line) met.lines[id] = their.line;
    return { ...their, line: my.line };
  });
}

/** What stands where this one stood in the list of candidates: all that is not in the draft. */
export const left = (/** @type {any[]} */ candidates, /** @type {Draft} */ draft) =>
  candidates.filter(({ item }) => !draft.items.some(({ id }) => id === item.id));
