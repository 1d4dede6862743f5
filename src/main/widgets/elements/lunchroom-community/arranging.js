import { call, put, remove } from '../../core/api.js';

/**
 * What one does with a page: picking a post for it, putting its parts in order, taking it away.
 * @typedef {import('./pages.js').Pages} Pages @typedef {import('./pages.js').Block} Block
 * @typedef {import('../../core/shapes.js').Message} Message
 */

/** Which page, where there are several. @param {Pages} pages @param {Message} message */
export async function pick(pages, message) {
  if (pages.list.length === 1) return pin(pages, pages.list[0].id, message);
  pages.picking = pages.picking === message.id ? '' : message.id;
  pages.host.requestUpdate();
}

/** @param {Pages} pages @param {string} page @param {Message} message */
export async function pin(pages, page, message) {
  const done = await pages.host.tried(() => put(`${pages.path}/${page}/posts/${message.id}`));
  pages.picking = '';
  if (done) pages.host.said = pages.host.t('community.page.picked', { title: `\u2068${done.title}\u2069` });
  pages.host.requestUpdate();
}

/** @param {Pages} pages @param {Block} block */
export async function drop(pages, block) {
  const { page } = pages;
  await pages.host.tried(() => remove(`${pages.path}/${page?.id}/posts/${block.message?.id}`));
  await pages.read();
  pages.host.focusOn('.page h2');
}

/** @param {Pages} pages @param {boolean} on */
export function order(pages, on) {
  pages.ordering = on;
  pages.host.focusOn('.page h2');
}

/** One place up or down. @param {Pages} pages @param {number} at @param {number} by */
export async function move(pages, at, by) {
  const blocks = [...(pages.page?.blocks ?? [])];
  const [block] = blocks.splice(at, 1);
  blocks.splice(at + by, 0, block);
  await arrange(pages, blocks);
  pages.host.focusOn(`[data-block="${block.id}"] .${by < 0 ? 'up' : 'down'}:not(:disabled), [data-block="${block.id}"] button`);
}

/** @param {Pages} pages @param {number} at @param {string} heading above the part there */
export async function addHeading(pages, at, heading) {
  const blocks = /** @type {any[]} */ ([...(pages.page?.blocks ?? [])]);
  blocks.splice(at, 0, { heading });
  await arrange(pages, blocks);
}

/** @param {Pages} pages @param {Block} block */
export async function takeOff(pages, block) {
  await arrange(pages, (pages.page?.blocks ?? []).filter((each) => each !== block));
  pages.host.focusOn('.page h2');
}

/** @param {Pages} pages @param {{id?: string, heading?: string}[]} blocks */
async function arrange(pages, blocks) {
  const { page } = pages;
  const wanted = blocks.map(({ id, heading }) => ({ ...(id ? { id } : {}), ...(heading ? { heading } : {}) }));
  const done = await pages.host.tried(() => call('PUT', `${pages.path}/${page?.id}`, { body: { blocks: wanted }, ifMatch: `"${page?.version}"` }));
  if (done) pages.page = done.data;
  pages.host.requestUpdate();
}

/** @param {Pages} pages */
export async function removePage(pages) {
  await pages.host.tried(() => remove(`${pages.path}/${pages.page?.id}`));
  pages.page = null;
  await pages.read();
  pages.host.focusOn('#pages');
}
