import { html, nothing } from 'lit';
import { icon } from '../../core/icons.js';

export { forms as styles } from './forms.css.js';

/** @typedef {import('./lunchroom-community.js').LunchroomCommunity} Community */

const STATES = /** @type {const} */ (['open', 'done', 'declined']);

/** What was asked, and what becomes of it. @param {Community} el */
export function drawTracking(el) {
  const { tracking } = el;
  const form = /** @type {NonNullable<typeof tracking.form>} */ (tracking.form);
  const submit = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    void tracking.save(new FormData(/** @type {HTMLFormElement} */ (event.target)));
  };
  const pick = (/** @type {any} */ event) => tracking.choose(event.target.value);
  return html`<form class="tracking" @submit=${submit} @keydown=${(/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && tracking.end()} aria-label=${el.t('community.tracked.add')}>
    <label class="field"><span>${el.t('community.tracked.title')}</span><input name="title" required maxlength="120" dir="auto" .value=${form.title} /></label>
    <label class="field"><span>${el.t('community.tracked.due')}</span><input type="date" name="dueOn" .value=${form.dueOn ?? ''} /></label>
    ${form.id ? html`<label class="field"><span>${el.t('community.tracked.state')}</span><select name="state" @change=${pick}>${STATES.map((state) => html`<option value=${state} ?selected=${form.state === state}>${el.t(`community.tracked.state.${state}`)}</option>`)}</select></label>` : nothing}
    ${form.id && form.state !== 'open' ? html`<label class="field"><span>${el.t(`community.tracked.outcome.${form.state}`)}</span><input name="outcome" ?required=${form.state === 'declined'} maxlength="280" dir="auto" .value=${form.outcome ?? ''} /></label>` : nothing}
    <div class="row"><button class="primary">${el.t('save')}</button><button type="button" @click=${() => tracking.end()}>${el.t('cancel')}</button>
      ${form.id ? html`<button type="button" class="plain" @click=${() => tracking.drop()}>${icon('bin')} ${el.t('community.tracked.drop')}</button>` : nothing}</div>
  </form>`;
}

/** Something to read together. @param {Community} el */
export function drawReading(el) {
  const submit = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    void el.readings.start(new FormData(/** @type {HTMLFormElement} */ (event.target)));
  };
  return html`<form class="readingform tracking" @submit=${submit} aria-label=${el.t('community.reading.begin')} @keydown=${(/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && el.readings.begin(false)}>
    <label class="field"><span>${el.t('community.title')}</span><input name="title" required maxlength="120" dir="auto" /></label>
    <label class="field"><span>${el.t('community.reading.link')}</span><input name="link" dir="ltr" inputmode="url" maxlength="4096" placeholder="https://" /></label>
    <label class="field"><span>${el.t('community.reading.parts')}</span><textarea name="parts" rows="3" required dir="auto"></textarea></label>
    <label class="field"><span>${el.t('community.reading.from')}</span><input type="date" name="from" required /></label>
    <label class="field"><span>${el.t('community.reading.days')}</span><input type="number" name="days" required min="1" max="60" .value=${'7'} /></label>
    <div class="row"><button class="primary">${el.t('community.reading.go')}</button><button type="button" @click=${() => el.readings.begin(false)}>${el.t('cancel')}</button></div>
  </form>`;
}

/** A page that posts are picked for. @param {Community} el */
export function drawPageForm(el) {
  const { pages } = el;
  const submit = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    void pages.start(new FormData(/** @type {HTMLFormElement} */ (event.target)));
  };
  return html`<form class="pageform tracking" @submit=${submit} aria-label=${el.t('community.page.begin')} @keydown=${(/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && pages.begin(false)}>
          <label class="field"><span>${el.t('community.title')}</span><input name="title" required maxlength="120" dir="auto" /></label>
          <div class="row"><button class="primary">${el.t('save')}</button><button type="button" @click=${() => pages.begin(false)}>${el.t('cancel')}</button></div></form>`;
}
