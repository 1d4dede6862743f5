import { drawRule } from './rule.view.js';
import { html, nothing } from 'lit';

const KINDS = ['before', 'during', 'after', 'alumni'];
/** What a phase is unless one says otherwise; the server knows the same. */
const USUAL = {
  before: { opens: { from: 'start', days: -14 }, closes: { from: 'start', days: 0 } },
  during: { opens: { from: 'start', days: 0 }, closes: { from: 'end', days: 1 } },
  after: { opens: { from: 'end', days: 1 }, closes: { from: 'end', days: 43 } },
  alumni: { opens: { from: 'end', days: 43 }, closes: undefined },
};

/** Which phases there are, when they open and close, and who posts in them. */
export class PhaseDesk {
  /** @type {any[]} */
  plans = [];

  /** @param {import('./lunchroom-course.js').LunchroomCourse} el */
  constructor(el) {
    this.el = el;
  }

  async open() {
    const { phases } = this.el.cohort;
    this.plans = KINDS.map((kind) => {
      const there = phases.find(({ phase }) => phase === kind);
      return there
        ? { phase: kind, on: true, title: there.usual ? '' : there.title, summary: there.summary ?? '', who: there.who, opens: there.opens, closes: there.closes }
        : { phase: kind, on: false, title: '', summary: '', who: 'everybody', ...USUAL[kind] };
    });
  }

  #save = async (/** @type {Event} */ event) => {
    event.preventDefault();
    const phases = this.plans.filter(({ on }) => on).map(({ on, ...plan }) => plan);
    if (await this.el.change('phases', { phases })) await this.open();
  };

  #write(/** @type {any} */ plan, /** @type {object} */ part) {
    Object.assign(plan, part);
    this.el.requestUpdate();
  }

  draw() {
    const { el } = this;
    return html`<form @submit=${this.#save}>
      <p class="quiet">${el.t('course.phases.hint')}</p>
      ${this.plans.map((plan) => this.#plan(plan))}
      <div class="row"><button class="primary">${el.t('course.save')}</button></div>
    </form>`;
  }

  #plan(/** @type {any} */ plan) {
    const { el } = this;
    const name = el.t(`course.phase.${plan.phase}`);
    return html`<fieldset class="plan"><legend><label><input type="checkbox" .checked=${plan.on} @change=${(event) => this.#write(plan, { on: event.target.checked })} /> ${name}</label></legend>
      ${plan.on
        ? html`<div class="line">${drawRule(el, { label: el.t('course.rule.opens'), day: plan.opens, change: (opens) => this.#write(plan, { opens }) })}
            ${drawRule(el, { label: el.t('course.rule.closes'), day: plan.closes, open: true, change: (closes) => this.#write(plan, { closes }) })}
            <label class="field">${el.t('course.who')}<select @change=${(event) => this.#write(plan, { who: event.target.value })}>
              ${['everybody', 'trainers'].map((who) => html`<option value=${who} .selected=${who === plan.who}>${el.t(`course.who.${who}`)}</option>`)}</select></label></div>
          <div class="line"><label class="field">${el.t('course.phases.title')}<input maxlength="60" dir="auto" placeholder=${name} .value=${plan.title} @input=${(event) => this.#write(plan, { title: event.target.value })} /></label>
            <label class="field wide">${el.t('course.phases.summary')}<input maxlength="200" dir="auto" .value=${plan.summary} @input=${(event) => this.#write(plan, { summary: event.target.value })} /></label></div>`
        : nothing}
    </fieldset>`;
  }
}
