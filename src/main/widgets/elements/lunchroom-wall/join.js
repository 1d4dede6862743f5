import { html, nothing, svg } from 'lit';
import { spaced } from '../spaced.js';

/**
 * The join code comes as SVG text. Setting it as HTML is what a content policy forbids, and an image could not send
 * the token: its box and its path are read out and drawn here.
 * @param {() => Promise<Blob>} read
 */
export async function joinCode(read) {
  const text = await read().then((blob) => blob.text(), () => '');
  const found = (pattern) => text.match(pattern)?.[1] ?? '';
  const path = [...text.matchAll(/<path[^>]*\sd="([^"]+)"/g)].map((match) => match[1]).join(' ');
  return path ? { box: found(/viewBox="([\d.\s-]+)"/), path, address: plain(found(/<title>([^<]*)<\/title>/)) } : null;
}

const plain = (text) => text.replaceAll('&amp;', '&');

/** As people type it: without what browsers add by themselves. */
const spoken = (address) => address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

/** Where the code is typed, the address says it no more. */
const bare = (address) => address.replace(/[?&]code=[^&]*/, '');

/** A long address breaks at its slashes. @param {string} address */
const breaking = (address) => address.split('/').map((part, i) => html`${i ? html`/<wbr />` : nothing}${part}`);

/** @param {import('./lunchroom-wall.js').LunchroomWall} el */
export function join(el) {
  const address = el.join || el.code?.address || '';
  if (!address && !el.code) return html`<div></div>`;
  return html`<div class="join">
    ${el.code ? html`<svg class="code" viewBox=${el.code.box} role="img" aria-label=${el.t('wall.code')} shape-rendering="crispEdges">
      ${svg`<path d=${el.code.path}></path>`}</svg>` : nothing}
    <div>${el.t('wall.join')}<br /><strong><bdi>${breaking(spoken(el.typed ? bare(address) : address))}</bdi></strong>
      ${el.typed ? html`<br />${el.t('wall.type')} <strong class="typed" dir="ltr">${spaced(el.typed)}</strong>` : nothing}</div>
  </div>`;
}
