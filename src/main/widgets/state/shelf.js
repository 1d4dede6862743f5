/**
 * @typedef {{id: string, name: string, initials: string}} Person
 * @typedef {object} Item a link as it is drawn, from a room's shelf or of one's own
 * @property {string} key
 * @property {string} address
 * @property {string} site
 * @property {string} title
 * @property {boolean} [pinned]
 * @property {boolean} [readLater]
 * @property {string} [audience] who sees it, of one's own
 * @property {string} [room]
 * @property {string} [group]
 * @property {number} [times]
 * @property {any} [shared]
 * @property {string[]} tags
 * @property {{count: number, notes: {by?: Person, note: string}[]}} savedBy
 * @property {string|null} mine the viewer's own bookmark of it
 * @property {string} [note]
 * @property {string} [description]
 * @property {import('../core/preview.js').Preview} [preview]
 */

/** An item of a room's shelf. @returns {Item} */
export const shelfItem = (/** @type {any} */ item) => ({ ...item, key: item.page, mine: item.mine ?? null });

/** A bookmark of one's own. @returns {Item} */
export const ownItem = (/** @type {any} */ bookmark) => ({ ...bookmark, key: bookmark.id, mine: bookmark.id });

/** The tags of one's own items by how often they stand there; a room's shelf is counted by the server. */
export function counted(/** @type {Item[]} */ items) {
  /** @type {Map<string, {tag: string, count: number}>} */
  const counts = new Map();
  for (const tag of items.flatMap((item) => item.tags)) {
    const folded = tag.toLocaleLowerCase();
    const known = counts.get(folded) ?? { tag, count: 0 };
    counts.set(folded, { ...known, count: known.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag)).slice(0, 30);
}

/** More items behind those that are there; what came twice stands where it stood first. */
export function more(/** @type {Item[]} */ items, /** @type {Item[]} */ older) {
  const known = new Set(items.map((item) => item.key));
  return [...items, ...older.filter((item) => !known.has(item.key))];
}

/** With one of them changed. */
export const changed = (/** @type {Item[]} */ items, /** @type {string} */ key, /** @type {Partial<Item>} */ change) =>
  items.map((item) => (item.key === key ? { ...item, ...change } : item));

/** "feedback, #first week" as tags. */
export const tagsIn = (/** @type {string} */ text) => text.split(',').map((tag) => tag.trim().replace(/^#+/, '')).filter(Boolean);
