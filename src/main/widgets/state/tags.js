/** @typedef {{tag: string, count: number}} Counted a tag, and how many pages have it */

const SIZES = 4;

/** How large a tag is drawn, 1 to 4: by the order of magnitude, so that one giant does not make all others small. */
export function larger(/** @type {number} */ count, /** @type {number} */ most) {
  return most <= 1 ? 1 : 1 + Math.round(((SIZES - 1) * Math.log(count)) / Math.log(most));
}

/** More tags behind those that are there; what came twice stands where it stood first. */
export function beside(/** @type {Counted[]} */ tags, /** @type {Counted[]} */ more) {
  const known = new Set(tags.map(({ tag }) => tag));
  return [...tags, ...more.filter(({ tag }) => !known.has(tag))];
}
