import { call, download, get, patch, post, put, remove } from '../../core/api.js';
import { html, nothing } from 'lit';
import { icon } from '../../core/icons.js';

const SHOWN = 12;
const LONG = 60_000;

/** Who is in the course: from a file or pasted lines with a preview, one by one, or by the portal's groups. */
export class RosterDesk {
  /** @type {any[]} */
  people = [];
  /** @type {string|undefined} where the next page begins */
  next = undefined;
  here = 0;
  waiting = 0;
  /** @type {string[]} */
  groups = [];
  pasted = '';
  /** @type {Blob|null} */
  chosen = null;
  replace = false;
  /** @type {any} */
  preview = null;
  name = '';
  email = '';

  /** @param {import('./lunchroom-course.js').LunchroomCourse} el */
  constructor(el) {
    this.el = el;
  }

  get #path() {
    return `${this.el.path}/roster`;
  }

  async open() {
    await this.el.tried(async () => {
      const [page, groups] = await Promise.all([get(this.#path), get(`${this.#path}/groups`)]);
      this.#take(page, []);
      this.groups = groups.groups;
    });
    this.el.requestUpdate();
  }

  #take(/** @type {any} */ page, /** @type {any[]} */ before) {
    this.people = [...before, ...page.people];
    this.next = page.next;
    this.here = page.here;
    this.waiting = page.waiting;
  }

  #more = () =>
    this.el.tried(async () => {
      this.#take(await get(`${this.#path}?after=${this.next}`), this.people);
      this.el.requestUpdate();
    });

  get #table() {
    return this.chosen ?? new Blob([this.pasted], { type: 'text/csv' });
  }

  #look = async (/** @type {Event} */ event) => {
    event.preventDefault();
    const { el } = this;
    this.preview = await el.tried(() => call('POST', `${this.#path}/file/preview?replace=${this.replace}`, { body: this.#table, timeout: LONG }).then(({ data }) => data));
    el.requestUpdate();
    if (this.preview) await el.focusOn('.comes h4');
  };

  #bring = async () => {
    const { el } = this;
    const done = await el.tried(() => put(`${this.#path}/file?replace=${this.replace}`, this.#table, { timeout: LONG }));
    if (!done) return;
    this.preview = this.chosen = null;
    this.pasted = '';
    await this.open();
    el.say(el.t('course.roster.brought', { added: done.added, changed: done.changed, gone: done.gone }));
    await el.focusOn('.roster-desk h3');
  };

  #add = async (/** @type {Event} */ event) => {
    event.preventDefault();
    const { el, name, email } = this;
    const done = await el.tried(() => post(this.#path, { name, email }));
    if (!done) return;
    this.name = this.email = '';
    await this.open();
    el.say(el.t('course.roster.added', { name: name || email }));
    await el.focusOn('.one input');
  };

  async #drop(/** @type {any} */ one) {
    const { el } = this;
    const done = await el.tried(async () => {
      await remove(`${this.#path}/${one.id}`);
      return true;
    });
    if (!done) return;
    await this.open();
    el.say(el.t('course.roster.gone', { name: one.name || one.address }));
    await el.focusOn('.roster-desk h3');
  }

  #group = async (/** @type {Event} */ event) => {
    event.preventDefault();
    const { el } = this;
    const done = await el.tried(() => put(`${this.#path}/groups`, { groups: this.groups }));
    if (done) {
      await this.open();
      el.say(el.t('course.saved'));
    }
  };

  #departed = (/** @type {string} */ departed) =>
    this.el.tried(async () => {
      this.el.cohort = await patch(this.el.path, { departed }, { ifMatch: this.el.etag });
    });

  #write(/** @type {object} */ part) {
    Object.assign(this, part);
    this.el.requestUpdate();
  }

  draw(/** @type {any} */ cohort) {
    const { el } = this;
    return html`<section class="roster-desk"><h3 tabindex="-1">${el.t('course.roster.count', { count: this.here })}${this.waiting ? html`, ${el.t('course.roster.waiting', { count: this.waiting })}` : nothing}</h3>
      ${this.people.length
        ? html`<ul class="roster">${this.people.map((one) => this.#one(one))}</ul>
            <div class="row">${this.next ? html`<button @click=${this.#more}>${el.t('course.roster.more')}</button>` : nothing}
              <button class="plain" @click=${() => el.tried(() => download(`${this.#path}/roster.csv`, `${el.room}.csv`))}>${el.t('course.roster.csv')}</button></div>`
        : html`<p class="quiet">${el.t('course.roster.none')}</p>`}
      </section>
      ${this.#file()} ${this.#single()} ${this.#rest(cohort)}`;
  }

  #one(/** @type {any} */ one) {
    const { el } = this;
    return html`<li><div><b dir="auto">${one.name || one.address}</b> <span class="quiet" dir="auto">${one.name ? one.address : ''}</span></div>
      <span class=${one.state === 'here' ? 'chip' : 'chip host'}>${el.t(`course.roster.${one.state}.one`)}</span>
      <button class="plain drop" title=${el.t('course.roster.drop')} @click=${() => this.#drop(one)}>${icon('close')}<span class="heard">${el.t('course.roster.drop')}: ${one.name}</span></button></li>`;
  }

  #file() {
    const { el } = this;
    return html`<form @submit=${this.#look}><h3>${el.t('course.roster.file')}</h3>
      <p class="quiet">${el.t('course.roster.file.hint')}</p>
      <label class="field wide">${el.t('course.roster.paste')}
        <textarea rows="4" dir="auto" spellcheck="false" placeholder="name;email" .value=${this.pasted} @input=${(event) => this.#write({ pasted: event.target.value, chosen: null, preview: null })}></textarea></label>
      <div class="line"><label class="field">${el.t('course.roster.choose')}
          <input type="file" accept=".csv,.txt,text/csv,text/plain" @change=${(event) => this.#write({ chosen: event.target.files[0] ?? null, preview: null })} /></label>
        <label class="share"><input type="checkbox" .checked=${this.replace} @change=${(event) => this.#write({ replace: event.target.checked, preview: null })} /> ${el.t('course.roster.replace')}</label></div>
      <div class="row"><button ?disabled=${!this.chosen && !this.pasted.trim()}>${el.t('course.roster.look')}</button></div>
      ${this.preview ? this.#comes(this.preview) : nothing}
    </form>`;
  }

  #comes(/** @type {any} */ preview) {
    const { el } = this;
    const numbers = ['added', 'changed', 'same', 'gone', 'faulty'].filter((name) => preview[name] || name === 'added');
    return html`<section class="comes"><h4 tabindex="-1">${el.t('course.comes', { count: preview.lines })}</h4>
      <ul class="numbers">${numbers.map((name) => html`<li class=${name}><b>${el.lingo.numbers.format(preview[name])}</b> ${el.t(`course.comes.${name}`)}</li>`)}</ul>
      ${preview.waiting ? html`<p class="quiet">${el.t('course.comes.waiting', { count: preview.waiting })}</p>` : nothing}
      ${this.#names('added', preview.sample, preview.added)} ${this.#names('gone', preview.leaving, preview.gone)}
      ${preview.changes.length ? html`<h5>${el.t('course.comes.changed')}</h5><ul>${preview.changes.map((one) => html`<li dir="auto">${one.name}: <s>${one.was}</s> ${one.address}</li>`)}</ul>` : nothing}
      ${preview.faults.length ? html`<h5>${el.t('course.comes.faulty')}</h5>
        <ol class="faults">${preview.faults.map((fault) => html`<li><span class="quiet">${el.t('course.comes.line', { line: fault.line })}</span> ${el.t(`course.fault.${fault.code}`)} <code dir="auto">${fault.text}</code></li>`)}</ol>` : nothing}
      <div class="row"><button type="button" class="primary" ?disabled=${preview.added + preview.changed + preview.gone === 0} @click=${this.#bring}>${el.t('course.comes.go')}</button>
        <button type="button" class="plain" @click=${() => this.#write({ preview: null })}>${el.t('course.cancel')}</button></div>
    </section>`;
  }

  #names(/** @type {string} */ kind, /** @type {any[]} */ list, /** @type {number} */ all) {
    const { el } = this;
    if (!list.length) return nothing;
    const shown = list.slice(0, SHOWN).map(({ name, address }) => name || address);
    return html`<p dir="auto"><b>${el.t(`course.comes.${kind}`)}:</b> ${shown.join(', ')}${all > shown.length ? html` ${el.t('course.comes.rest', { count: all - shown.length })}` : nothing}</p>`;
  }

  #single() {
    const { el } = this;
    return html`<form class="one" @submit=${this.#add}><h3>${el.t('course.roster.one')}</h3>
      <div class="line"><label class="field wide">${el.t('course.roster.name')}<input maxlength="120" dir="auto" autocomplete="off" .value=${this.name} @input=${(event) => this.#write({ name: event.target.value })} /></label>
        <label class="field wide">${el.t('course.roster.email')}<input type="email" required maxlength="254" dir="ltr" autocomplete="off" .value=${this.email} @input=${(event) => this.#write({ email: event.target.value })} /></label>
        <button>${el.t('course.roster.add')}</button></div></form>`;
  }

  #rest(/** @type {any} */ cohort) {
    const { el } = this;
    return html`<form @submit=${this.#group}><h3>${el.t('course.roster.groups')}</h3>
      <label class="field wide">${el.t('course.roster.groups.hint')}
        <textarea rows="2" dir="auto" .value=${this.groups.join('\n')} @input=${(event) => (this.groups = event.target.value.split('\n').map((line) => line.trim()).filter(Boolean))}></textarea></label>
      <div class="row"><button>${el.t('course.save')}</button></div>
      <label class="field">${el.t('course.departed')}<select @change=${(event) => this.#departed(event.target.value)}>
        ${['keep', 'remove'].map((each) => html`<option value=${each} .selected=${each === cohort.departed}>${el.t(`course.departed.${each}`)}</option>`)}</select></label></form>`;
  }
}
