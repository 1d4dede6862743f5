import { get } from '../../core/api.js';
import { VIEWS } from '../../state/qanda.js';

/** Shows the ask that another was merged into. @param {import('./lunchroom-qanda.js').LunchroomQanda} el @param {string} id */
export async function goTo(el, id) {
  const there = () => /** @type {HTMLElement|null} */ (el.renderRoot.querySelector(`.list [data-ask="${CSS.escape(id)}"]`));
  if (!there() && !(await fetched(el, id))) return;
  await el.updateComplete;
  const shown = there();
  shown?.setAttribute('tabindex', '-1');
  shown?.focus();
}

async function fetched(/** @type {import('./lunchroom-qanda.js').LunchroomQanda} */ el, /** @type {string} */ id) {
  const found = await el.tried(() => get(`${el.path}/asks/${id}`));
  if (!found) return false;
  el.view = VIEWS.answered.includes(found.ask.state) ? 'answered' : 'open';
  await el.refresh();
  if (!el.list.asks.some((ask) => ask.id === id)) el.list = { ...el.list, asks: [found.ask, ...el.list.asks] };
  return true;
}
