import { get, post } from '../../core/api.js';
import { drawn, avatar } from '../../core/text.js';
import { html, nothing } from 'lit';

/** Who is who: one form for oneself, and what the others said. */
export class Introductions {
  /** @type {any[]} */
  list = [];
  /** @type {string[]} */
  answers = [];

  /** @param {import('./lunchroom-course.js').LunchroomCourse} el */
  constructor(el) {
    this.el = el;
  }

  async load() {
    this.list = (await get(`${this.el.path}/introductions`)).introductions;
    this.el.requestUpdate();
  }

  has(/** @type {string} */ id) {
    return this.list.some((one) => one.id === id);
  }

  #send = async (/** @type {Event} */ event) => {
    event.preventDefault();
    const { el } = this;
    const sent = await el.tried(() => post(`${el.path}/introductions`, { answers: this.answers.map((answer) => answer ?? '') }));
    if (!sent) return;
    this.answers = [];
    el.say(el.t(sent.why ? 'course.intro.waits' : 'course.intro.sent'));
    await el.refresh();
    await el.focusOn('.introductions h3');
  };

  /** @param {any} cohort */
  draw(cohort) {
    const { el } = this;
    const { prompts, mine } = cohort.introductions;
    const may = !mine && !cohort.runs && !cohort.archived && cohort.phase;
    if (!may && !this.list.length) return nothing;
    return html`<section class="introductions">
      <h3 tabindex="-1">${el.t('course.intro')}</h3>
      ${may ? this.#form(prompts.length ? prompts : [el.t('course.intro.free')]) : nothing}
      ${this.list.length
        ? html`<details ?open=${this.list.length <= 3 || cohort.phase === 'before'}><summary>${el.t('course.intro.count', { count: this.list.length })}</summary>
            <ul class="people">${this.list.map((one) => this.#one(one))}</ul></details>`
        : nothing}
    </section>`;
  }

  #form(/** @type {string[]} */ prompts) {
    const { el } = this;
    return html`<form @submit=${this.#send}>
      ${prompts.map(
        (prompt, i) => html`<label class="field"><span dir="auto">${prompt}</span>
          <textarea rows="2" maxlength="1000" dir="auto" .value=${this.answers[i] ?? ''} @input=${(event) => this.#write(i, event.target.value)}></textarea></label>`,
      )}
      <button class="primary" ?disabled=${!this.answers.some((answer) => answer?.trim())}>${el.t('course.intro.send')}</button>
      <span class="quiet">${el.t('course.intro.hint')}</span>
    </form>`;
  }

  #write(/** @type {number} */ i, /** @type {string} */ value) {
    this.answers[i] = value;
    this.el.requestUpdate();
  }

  #one(/** @type {any} */ { author, tree }) {
    return html`<li>${avatar(author)}<div><b dir="auto">${author.name}</b><div class="words">${drawn(tree)}</div></div></li>`;
  }
}
