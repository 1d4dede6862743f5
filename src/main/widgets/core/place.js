/** Where the plug-in lives: beside this script, unless an element says otherwise. One page talks to one plug-in. */
let root = new URL('../', import.meta.url);

/** @param {string} address the plug-in's address, for pages that serve the script from elsewhere */
export function settle(address) {
  root = new URL(address.endsWith('/') ? address : `${address}/`, document.baseURI);
}

/** @param {string} path below the API, such as `/rooms/tag` */
export const apiAddress = (path) => new URL(`api/v1${path}`, root).href;

/** @param {string} path a page or file of the plug-in */
export const pageAddress = (path) => new URL(path, root).href;

export const apiOrigin = () => root.origin;
