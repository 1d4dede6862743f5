import { html } from 'lit';

/** @typedef {import('./shapes.js').Node_} Node_ */
/**
 * @typedef {object} Reading who reads, and how
 * @property {string|null} [me] the reader: mentions of them stand out
 * @property {string} [carded] an address that is shown as a card below: at the end of the words it is left out
 */

/** @type {Record<string, (node: Node_, reading: Reading) => unknown>} */
const DRAW = {
  p: (node, reading) => html`<p dir="auto">${all(node, reading)}</p>`,
  ul: (node, reading) => html`<ul dir="auto">${all(node, reading)}</ul>`,
  ol: (node, reading) => html`<ol dir="auto">${all(node, reading)}</ol>`,
  li: (node, reading) => html`<li>${all(node, reading)}</li>`,
  em: (node, reading) => html`<em>${all(node, reading)}</em>`,
  strong: (node, reading) => html`<strong>${all(node, reading)}</strong>`,
  code: (node) => html`<code>${node.s}</code>`,
  pre: (node) => html`<pre tabindex="0"><code>${node.s}</code></pre>`,
  text: (node) => node.s,
  br: () => html`<br />`,
  link: (node, reading) => link(node, reading),
  mention: (node, { me }) => html`<span class=${me && node.person === me ? 'mention me' : 'mention'}>@${node.s}</span>`,
  tag: (node) => html`<span class="hashtag">#${node.s}</span>`,
};

/**
 * What somebody wrote, as DOM nodes. The server parsed it into a small tree; no HTML text exists on this way, so
 * there is nothing that a clever message could break out of.
 * @param {Node_[]|undefined} tree @param {Reading} [reading]
 */
export const drawn = (tree, reading = {}) => withoutLast(tree ?? [], reading.carded).map((node) => draw(node, reading));

/** The tree without a bare address at its very end. @returns {Node_[]} */
function withoutLast(/** @type {Node_[]} */ tree, /** @type {string|undefined} */ address) {
  const last = tree.at(-1);
  const end = last?.t === 'p' ? last.c?.at(-1) : undefined;
  if (!last || !address || end?.t !== 'link' || safeAddress(end.href) !== address || !bare(end)) return tree;
  const rest = last.c?.slice(0, -1) ?? [];
  return rest.length ? [...tree.slice(0, -1), { ...last, c: rest }] : tree.slice(0, -1);
}

const bare = (/** @type {Node_} */ link) => /^(https?:\/\/|www\.)/.test(plain(link.c)) || !link.c?.length;

const all = (/** @type {Node_} */ node, /** @type {Reading} */ reading) => (node.c ?? []).map((child) => draw(child, reading));

// An unknown kind, from a newer server, still shows its words.
function draw(/** @type {Node_} */ node, /** @type {Reading} */ reading) {
  const known = Object.hasOwn(DRAW, node.t) ? DRAW[node.t] : null;
  return known ? known(node, reading) : (node.s ?? all(node, reading));
}

function link(/** @type {Node_} */ node, /** @type {Reading} */ reading) {
  const href = safeAddress(node.href);
  const words = all(node, reading);
  if (!href) return words;
  const short = bare(node) ? shortened(href) : words;
  return html`<a href=${href} title=${href} target="_blank" rel="noopener noreferrer nofollow ugc">${short}</a>`;
}

/** An address as people read it: no scheme, and not longer than a line. */
function shortened(/** @type {string} */ address) {
  const short = address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return short.length > 48 ? `${short.slice(0, 47)}…` : short;
}

/** Only web addresses become links: never `javascript:`, `data:` or a file. @param {string|undefined} address */
export function safeAddress(address) {
  const parsed = URL.canParse(address ?? '') ? new URL(/** @type {string} */ (address)) : null;
  return parsed && (parsed.protocol === 'https:' || parsed.protocol === 'http:') ? parsed.href : null;
}

/** The words alone, for places that hear or shorten them. @param {Node_[]|undefined} tree @returns {string} */
export function plain(tree) {
  const text = (/** @type {Node_} */ node) =>
    node.t === 'br' ? ' ' : node.t === 'mention' ? `@${node.s}` : node.t === 'tag' ? `#${node.s}` : (node.s ?? plain(node.c));
  return (tree ?? []).map((node) => text(node) + ('p li pre'.split(' ').includes(node.t) ? ' ' : '')).join('').replace(/\s+/g, ' ');
}

/** Every web address in a message, once. @param {Node_[]|undefined} tree @returns {string[]} */
export function addresses(tree) {
  const found = new Set();
  const visit = (/** @type {Node_[]|undefined} */ nodes) => {
    for (const node of nodes ?? []) {
      const address = node.t === 'link' ? safeAddress(node.href) : null;
      if (address) found.add(address);
      visit(node.c);
    }
  };
  visit(tree);
  return [...found];
}

/** `wiki.example.org` and a readable path. @param {string} address */
export function site(address) {
  const { hostname, pathname } = new URL(address);
  const path = decode(pathname.replace(/\/$/, '').split('/').pop() ?? '').replace(/\.\w{2,5}$/, '').replace(/[-_+]+/g, ' ').trim();
  return { host: hostname.replace(/^www\./, ''), path: path.charAt(0).toLocaleUpperCase() + path.slice(1) };
}

function decode(/** @type {string} */ path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Initials in a circle; a colour per person would be a second accent. */
export const avatar = (/** @type {import('./shapes.js').Person|undefined} */ person) =>
  html`<span class="avatar" aria-hidden="true">${person?.initials ?? '?'}</span>`;
