import { drawRule } from './rule.view.js';
import { html, nothing } from 'lit';
import { icon } from '../../core/icons.js';
import { titleOf } from './head.view.js';

/** What participants do, what is pinned, and what they are asked when they introduce themselves. */
export class StepDesk {
  /** @type {any[]} */
  steps = [];
  /** @type {any[]} */
  prompts = [];
  asked = '';

  /** @param {import('./lunchroom-course.js').LunchroomCourse} el */
  constructor(el) {
    this.el = el;
  }

  async open() {
    const { steps, prompts, introductions } = this.el.cohort;
    this.steps = steps.map(({ id, phase, title, about, link }) => ({ id, phase, title, about, link }));
    this.prompts = prompts.map(({ id, phase, words, pins }) => ({ id, phase, words, pins }));
    this.asked = introductions.prompts.join('\n');
  }

  #save = async (/** @type {Event} */ event, /** @type {string} */ part, /** @type {unknown} */ body) => {
    event.preventDefault();
    if (await this.el.change(part, body)) await this.open();
  };

  #write(/** @type {any} */ one, /** @type {object} */ part) {
    Object.assign(one, part);
    this.el.requestUpdate();
  }

  get #phase() {
    return this.el.cohort.phase ?? this.el.cohort.phases[0]?.phase ?? 'before';
  }

  #phases(/** @type {any} */ one) {
    const { el } = this;
    return html`<label class="field">${el.t('course.step.phase')}<select @change=${(event) => this.#write(one, { phase: event.target.value })}>
      ${el.cohort.phases.map((phase) => html`<option value=${phase.phase} .selected=${phase.phase === one.phase}>${titleOf(el, phase)}</option>`)}</select></label>`;
  }

  #drop(/** @type {any[]} */ list, /** @type {any} */ one, /** @type {string} */ title) {
    const { el } = this;
    const gone = async () => {
      list.splice(list.indexOf(one), 1);
      el.requestUpdate();
      await el.focusOn('.desk form .add');
    };
    return html`<button type="button" class="plain drop" title=${el.t('course.drop')} @click=${gone}>${icon('bin')}<span class="heard">${el.t('course.drop')}: ${title}</span></button>`;
  }

  #up(/** @type {any} */ step) {
    const at = this.steps.indexOf(step);
    const up = () => {
      this.steps.splice(at - 1, 2, step, this.steps[at - 1]);
      this.el.requestUpdate();
    };
    return at ? html`<button type="button" class="plain" title=${this.el.t('course.step.up')} @click=${up}>${icon('up')}<span class="heard">${this.el.t('course.step.up')}: ${step.title}</span></button>` : nothing;
  }

  async #add(/** @type {any[]} */ list, /** @type {any} */ one, /** @type {string} */ where) {
    list.push(one);
    this.el.requestUpdate();
    await this.el.focusOn(`${where} fieldset:last-of-type :is(input, textarea)`);
  }

  draw() {
    const { el } = this;
    return html`<form class="steps-desk" @submit=${(event) => this.#save(event, 'steps', { steps: this.steps })}>
        <h3>${el.t('course.steps.all')}</h3><p class="quiet">${el.t('course.steps.hint')}</p>
        ${this.steps.map((step) => this.#step(step))}
        <div class="row"><button type="button" class="add" @click=${() => this.#add(this.steps, { phase: this.#phase, title: '' }, '.steps-desk')}>${el.t('course.step.add')}</button>
          <button class="primary">${el.t('course.save')}</button></div>
      </form>
      <form class="prompts-desk" @submit=${(event) => this.#save(event, 'prompts', { prompts: this.prompts })}>
        <h3>${el.t('course.prompts')}</h3><p class="quiet">${el.t('course.prompts.hint')}</p>
        ${this.prompts.map((prompt) => this.#prompt(prompt))}
        <div class="row"><button type="button" class="add" @click=${() => this.#add(this.prompts, { phase: this.#phase, words: '', pins: { from: 'start', days: 0 } }, '.prompts-desk')}>${el.t('course.prompt.add')}</button>
          <button class="primary">${el.t('course.save')}</button></div>
      </form>
      <form @submit=${(event) => this.#save(event, 'introductions/prompts', { prompts: this.asked.split('\n').map((line) => line.trim()).filter(Boolean) })}>
        <h3>${el.t('course.intro')}</h3>
        <label class="field wide">${el.t('course.intro.prompts')}
          <textarea rows="4" dir="auto" .value=${this.asked} @input=${(event) => (this.asked = event.target.value)}></textarea></label>
        <div class="row"><button class="primary">${el.t('course.save')}</button></div>
      </form>`;
  }

  #step(/** @type {any} */ step) {
    const { el } = this;
    return html`<fieldset class="plan"><legend class="heard">${step.title || el.t('course.step.add')}</legend>
      <div class="line"><label class="field wide">${el.t('course.step.title')}<input required maxlength="150" dir="auto" .value=${step.title} @input=${(event) => this.#write(step, { title: event.target.value })} /></label>
        ${this.#phases(step)}${this.#up(step)}${this.#drop(this.steps, step, step.title)}</div>
      <div class="line"><label class="field wide">${el.t('course.step.about')}<input maxlength="500" dir="auto" .value=${step.about ?? ''} @input=${(event) => this.#write(step, { about: event.target.value })} /></label>
        <label class="field wide">${el.t('course.step.link')}<input type="url" maxlength="2000" dir="ltr" .value=${step.link ?? ''} @input=${(event) => this.#write(step, { link: event.target.value })} /></label></div>
    </fieldset>`;
  }

  #prompt(/** @type {any} */ prompt) {
    const { el } = this;
    return html`<fieldset class="plan"><legend class="heard">${prompt.words || el.t('course.prompt.add')}</legend>
      <label class="field wide">${el.t('course.prompt.words')}<textarea rows="2" required maxlength="500" dir="auto" .value=${prompt.words} @input=${(event) => this.#write(prompt, { words: event.target.value })}></textarea></label>
      <div class="line">${this.#phases(prompt)}
        ${drawRule(el, { label: el.t('course.prompt.from'), day: prompt.pins, change: (pins) => this.#write(prompt, { pins }) })}
        ${this.#drop(this.prompts, prompt, prompt.words)}</div>
    </fieldset>`;
  }
}
