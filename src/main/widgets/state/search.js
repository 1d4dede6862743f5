/**
 * @typedef {{t: 'text'|'mark', s: string}} Mark
 * @typedef {{id: string, name: string, initials: string}} Person
 * @typedef {object} Hit a result, as the server shows it
 * @property {'message'|'topic'|'ask'|'recap'|'link'} kind
 * @property {string} id
 * @property {{tag: string, title: string}} [room]
 * @property {Person} [by]
 * @property {string} at
 * @property {string} [chat]
 * @property {number} [question]
 * @property {Mark[]} [title]
 * @property {Mark[]} excerpt
 * @property {string} [state]
 * @property {number} [liked]
 * @property {string} [address]
 * @property {string} [site]
 * @property {string[]} [tags]
 * @property {number} [savedBy]
 * @property {string} [topic] the topic that a message replies in
 * @typedef {{all: number, messages: number, asks: number, recaps: number, links: number, topics: number}} Counts
 * @typedef {{counts: Counts, hits: Hit[], after?: string, suggestion?: string, building?: boolean}} Answer
 * @typedef {'all'|'message'|'topic'|'ask'|'recap'|'link'} Kind
 * @typedef {'best'|'newest'|'most'} Sort
 * @typedef {{q: string, kind: Kind, sort: Sort}} Wish
 */

export const KINDS = /** @type {const} */ (['all', 'message', 'topic', 'ask', 'recap', 'link']);
export const SORTS = /** @type {const} */ (['best', 'newest', 'most']);

/** How many there are of a kind. */
export const count = (/** @type {Counts} */ counts, /** @type {Kind} */ kind) => (kind === 'all' ? counts.all : counts[`${kind}s`]);

/** The page's address says what was searched, so that a result can be gone back from, and a search be sent to somebody. */
export function wishIn(/** @type {string} */ search) {
  const said = new URLSearchParams(search);
  return /** @type {Wish} */ ({ q: said.get('q') ?? '', kind: among(KINDS, said.get('kind')), sort: among(SORTS, said.get('sort')) });
}

/** @template {string} T @param {readonly T[]} known @param {string|null} said @returns {T} */
const among = (known, said) => known.find((one) => one === said) ?? known[0];

/** The address of the same page with this search. */
export function addressOf(/** @type {Wish} */ { q, kind, sort }, /** @type {string} */ here) {
  const address = new URL(here);
  const set = (/** @type {string} */ name, /** @type {string} */ value, /** @type {string} */ usual) =>
    value === usual ? address.searchParams.delete(name) : address.searchParams.set(name, value);
  set('q', q, '');
  set('kind', kind, KINDS[0]);
  set('sort', sort, SORTS[0]);
  return address.href;
}

/** The API's path for a page of results. */
export function pathOf(/** @type {Wish} */ { q, kind, sort }, /** @type {string} */ zone, after = '') {
  const query = new URLSearchParams({ q, kind, sort, ...(zone ? { zone } : {}), ...(after ? { after } : {}) });
  return `/search?${query}`;
}

/** The place that a refusal names, "q[5]": the fifth character of the query. */
export const placeIn = (/** @type {string|undefined} */ field) => Number(/^q\[(\d+)\]$/.exec(field ?? '')?.[1] ?? 0);

/** More results behind those that are there; what came twice stands where it stood first. */
export function further(/** @type {Hit[]} */ hits, /** @type {Hit[]} */ more) {
  const known = new Set(hits.map((hit) => hit.id));
  return [...hits, ...more.filter((hit) => !known.has(hit.id))];
}
