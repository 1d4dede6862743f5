import { post, put } from '../../core/api.js';

/** What one does in group work. @typedef {import('./groupwork.js').GroupWork} GroupWork @typedef {import('./groupwork.js').Work} Work */

/** @param {GroupWork} groupWork @param {FormData} form */
export async function start(groupWork, form) {
  const text = (/** @type {string} */ name) => String(form.get(name) ?? '').trim();
  const day = text('startsOn');
  // A round begins in the morning of whoever plans it.
  const startsAt = day ? new Date(`${day}T08:00`).toISOString() : undefined;
  const wanted = { title: text('title'), task: text('task'), days: Number(text('days')), rounds: Number(text('rounds')), size: Number(text('size')) };
  const made = await groupWork.host.tried(() => post(groupWork.path, { ...wanted, ...(startsAt ? { startsAt } : {}) }));
  if (!made) return;
  await groupWork.read();
  groupWork.begin(false);
}

/** @param {GroupWork} groupWork @param {Work} work */
export async function end(groupWork, work) {
  await groupWork.host.tried(() => post(`${groupWork.path}/${work.id}/end`));
  await groupWork.read();
}

/** What the viewer did stands in this topic. @param {GroupWork} groupWork @param {string} work @param {string} topic */
export async function show(groupWork, work, topic) {
  await groupWork.host.tried(() => put(`${groupWork.path}/${work}/turn`, { topic }));
  await groupWork.read();
}
