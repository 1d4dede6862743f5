import { html, nothing } from 'lit';
import { apiAddress } from './place.js';

/**
 * @typedef {object} Preview what a page says of itself
 * @property {string} [title]
 * @property {string} [description]
 * @property {string} [site]
 * @property {string} [author]
 * @property {string} [language]
 * @property {string} [published] a day
 * @property {{path: string, width: number, height: number}} [picture]
 * @property {boolean} [dead] nobody answers for it any more
 * @property {boolean} [kept] its text was kept
 */

/** The page's picture, from our own server: browsers ask nobody else. @param {Preview|undefined} preview */
export const drawPicture = (preview) =>
  preview?.picture
    ? html`<img class="picture" src=${apiAddress(preview.picture.path)} width=${preview.picture.width} height=${preview.picture.height}
        alt="" loading="lazy" decoding="async" />`
    : nothing;

/** Who says it, and when. @param {Preview|undefined} preview @param {Intl.DateTimeFormat} days */
export const origin = (preview, days) =>
  [preview?.author, preview?.published ? days.format(new Date(`${preview.published}T12:00:00Z`)) : ''].filter(Boolean);
