// In two steps: whoever packs our scripts with webpack, such as SharePoint's, would else have it look for a file to pack.
const here = import.meta.url;

/** Where the plug-in lives: beside this script, unless an element says otherwise. One page talks to one plug-in. */
let root = new URL('../', here);

/** @param {string} address the plug-in's address, for pages that serve the script from elsewhere */
export function settle(address) {
  root = new URL(address.endsWith('/') ? address : `${address}/`, document.baseURI);
}

/** @param {string} path below the API, such as `/rooms/tag` */
export const apiAddress = (path) => new URL(`api/v1${path}`, root).href;

/** @param {string} path a page or file of the plug-in */
export const pageAddress = (path) => new URL(path, root).href;

export const apiOrigin = () => root.origin;

/** The message that an address points to: `#message=…`, alone or beside what a page keeps there. @param {string} hash */
export const messageIn = (hash) => /[#&]message=([\w-]{1,64})(?:&|$)/.exec(hash)?.[1] ?? '';

/**
 * Where a message is read in its conversation.
 * @param {string|undefined} template the portal's own page, with `{tag}` and perhaps `{message}`
 * @param {string} tag @param {string} message
 */
export function messageAddress(template, tag, message) {
  const href = (template || pageAddress('room.html?tag={tag}')).replace('{tag}', encodeURIComponent(tag));
  if (href.includes('{message}')) return href.replace('{message}', encodeURIComponent(message));
  return href.includes('#') ? href : `${href}#message=${encodeURIComponent(message)}`;
}
