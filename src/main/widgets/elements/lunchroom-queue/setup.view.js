import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

/** @typedef {import('./lunchroom-queue.js').LunchroomQueue} Queue */

/** From when to when, in which ways, and who approves; with what each way is worth. @param {Queue} el */
export function drawSetup(el) {
  const { setup, qanda } = el;
  const { opensAt, closesAt, approvers, ways, stepsOnly } = setup.shown;
  const save = (/** @type {Event} */ event) => {
    event.preventDefault();
    void setup.save();
  };
  const time = (/** @type {'opensAt'|'closesAt'} */ name, /** @type {string} */ value) => html`<label class="field"><span>${el.t(`queue.setup.${name}`)}</span>
    <input type="datetime-local" name=${name} .value=${live(value)} @change=${(/** @type {any} */ event) => setup.write({ [name]: event.target.value })} /></label>`;
  return html`<form class="setup" part="setup" @submit=${save} aria-label=${el.t('queue.view.setup')}>
    ${qanda.configured ? nothing : html`<p>${el.t('queue.setup.first')}</p>`}
    <div class="times">${time('opensAt', opensAt)}${time('closesAt', closesAt)}</div>
    <p class="quiet">${el.t('queue.setup.times')}</p>
    <label class="way"><input type="checkbox" .checked=${stepsOnly} @change=${(/** @type {any} */ event) => setup.write({ stepsOnly: event.target.checked })} />
      <span>${el.t('queue.setup.steps')}<span class="quiet">${el.t('queue.setup.steps.what')}</span></span></label>
    <fieldset><legend>${el.t('queue.setup.ways')}</legend>${['named', 'anonymous', 'strict'].map((way) => drawWay(el, way, ways.includes(way)))}
      ${qanda.tiny && (ways.includes('anonymous') || ways.includes('strict')) ? html`<p class="warning" role="status">${el.t('qanda.tiny')}</p>` : nothing}</fieldset>
    <fieldset><legend>${el.t('queue.setup.approvers')}</legend>${[0, 1, 2].map((count) => html`<label><input type="radio" name="approvers" value=${count} .checked=${approvers === count}
      @change=${() => setup.write({ approvers: count })} /> ${el.t('queue.setup.approvers.count', { count })}</label>`)}</fieldset>
    ${setup.fault ? html`<p class="fault" role="alert">${el.explain(setup.fault)}</p>` : nothing}
    <div class="row"><button class="primary" ?disabled=${ways.length === 0}>${el.t(qanda.configured ? 'queue.setup.save' : 'queue.setup.open')}</button></div>
  </form>`;
}

/** @param {Queue} el @param {string} way @param {boolean} on */
const drawWay = (el, way, on) => html`<label class="way"><input type="checkbox" value=${way} .checked=${on}
    @change=${(/** @type {any} */ event) => el.setup.offer(way, event.target.checked)} />
  <span>${el.t(`qanda.way.${way}`)}<span class="quiet">${el.t(`qanda.means.${way}`)}</span></span></label>`;
