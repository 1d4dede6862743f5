import { get, post } from '../../core/api.js';
import { html, nothing } from 'lit';
import { dayFrom } from '../../state/goals.js';
import { clock } from '../../core/clock.js';
import { calendar, daysOf, LONGEST } from '../../state/course.js';
import { newKey } from '../../core/keys.js';
import { ownZone, zoneName } from '../../state/zones.js';
import { session } from '../../core/session.js';

const PHASES = ['before', 'during', 'after', 'alumni'];

/** Without a room: the courses one is in, and for those who may, a new one. */
export class Making {
  /** @type {any[]} */
  courses = [];
  /** @type {string} the course of which it is another run; empty for a new course */
  course = '';
  title = '';
  tag = '';
  startsOn = '';
  endsOn = '';
  from = '09:00';
  to = '17:00';
  phases = new Set(PHASES);
  busy = false;
  /** Whether somebody chose the tag themselves. */
  #tagged = false;
  /** Of this try and its retries: a second press, or one after the network was away, makes no second course. */
  #keys = { course: newKey(), run: newKey() };

  /** @param {import('./lunchroom-course.js').LunchroomCourse} el */
  constructor(el) {
    this.el = el;
  }

  async load() {
    this.courses = (await get('/courses')).courses;
  }

  get #may() {
    return session.me?.permissions?.includes('room:create');
  }

  #make = async (/** @type {Event} */ event) => {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    this.el.requestUpdate();
    const made = await this.el.tried(() => this.#begun());
    this.busy = false;
    if (made) {
      this.#keys = { course: newKey(), run: newKey() };
      this.el.room = made.room;
    } else this.el.requestUpdate();
  };

  async #begun() {
    const { title, tag, startsOn, endsOn, phases } = this;
    const course = this.course || (await post('/courses', { title }, { key: this.#keys.course })).id;
    const wanted = { title, tag, zone: ownZone(), startsOn, endsOn: endsOn || startsOn, sessions: this.#sessions(), phases: PHASES.filter((phase) => phases.has(phase)) };
    return post(`/courses/${course}/cohorts`, wanted, { key: this.#keys.run });
  }

  /** A session for each of its days, for as long as these are few. */
  #sessions() {
    const days = daysOf(this.startsOn, this.endsOn || this.startsOn);
    if (!this.from || !this.to || days.length > LONGEST) return [];
    return days.map((day, at) => ({ title: this.el.t('course.make.day', { number: at + 1 }), startsAt: `${day}T${this.from}`, endsAt: `${day}T${this.to}` }));
  }

  #write(/** @type {any} */ part) {
    Object.assign(this, part);
    if ('tag' in part) this.#tagged = true;
    // A tag out of the title, until somebody writes one.
    else if ('title' in part && !this.#tagged) this.tag = this.title.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{M}\p{Nd}]+/gu, '').slice(0, 40);
    this.el.requestUpdate();
  }

  draw() {
    const { el } = this;
    const runs = this.courses.flatMap((course) => course.cohorts);
    return html`<article class="frame pad making"><h2 tabindex="-1">${el.t('course.mine')}</h2>
      ${runs.length
        ? html`<ul class="runs">${runs.map((run) => this.#run(run))}</ul>`
        : html`<p class="quiet">${el.t('course.mine.none')}</p>`}
      <p class=${el.trouble ? 'said trouble' : 'said'} role=${el.trouble ? 'alert' : 'status'} ?hidden=${!el.said}>${el.said}</p>
      ${this.#may ? this.#form() : nothing}</article>`;
  }

  #run(/** @type {any} */ run) {
    const { el } = this;
    const days = calendar(el.lingo.region, 'UTC').range(`${run.startsOn}T12:00Z`, `${run.endsOn}T12:00Z`);
    return html`<li><button class="run" @click=${() => (el.room = run.room)}><b><bdi>${run.title}</bdi></b>
      <span class="quiet"><bdi>#${run.room}</bdi> · ${days}${run.archived ? html` · ${el.t('course.archived')}` : nothing}</span></button></li>`;
  }

  #form() {
    const { el } = this;
    const length = daysOf(this.startsOn, this.endsOn || this.startsOn).length;
    return html`<form class="make" @submit=${this.#make}><h3>${el.t('course.make')}</h3>
      ${this.courses.length ? html`<label class="field wide">${el.t('course.make.course')}<select @change=${(event) => this.#write({ course: event.target.value })}>
        <option value="">${el.t('course.make.course.new')}</option>${this.courses.map((course) => html`<option value=${course.id} ?selected=${course.id === this.course}>${course.title}</option>`)}</select></label>` : nothing}
      <div class="line">${this.#field('title', 'text')} ${this.#field('tag', 'text')}</div>
      <div class="line">${this.#field('startsOn', 'date')} ${this.#field('endsOn', 'date', false)} ${this.#field('from', 'time', false)} ${this.#field('to', 'time', false)}</div>
      <p class="quiet" role="status">${length > LONGEST ? el.t('course.make.long') : length ? el.t('course.make.sessions', { count: this.#sessions().length }) : nothing} ${el.t('course.make.zone', { zone: zoneName(ownZone()) })}</p>
      <fieldset><legend>${el.t('course.make.phases')}</legend><div class="kinds">${PHASES.map((phase) => this.#phase(phase))}</div></fieldset>
      <div class="row"><button class="primary" ?disabled=${this.busy}>${el.t('course.make.go')}</button><span class="quiet">${el.t('course.make.hint')}</span></div></form>`;
  }

  #field(/** @type {string} */ name, /** @type {string} */ type, needed = true) {
    const text = type === 'text';
    const earliest = name === 'endsOn' ? this.startsOn : type === 'date' ? dayFrom(clock.now(), 0) : '';
    return html`<label class="field ${text ? 'wide' : ''}">${this.el.t(`course.make.${name}`)}
      <input name=${name} type=${type} ?required=${needed} maxlength=${text ? 120 : nothing} min=${earliest || nothing} dir=${text ? 'auto' : nothing} autocomplete="off" .value=${this[name]}
        @input=${(event) => this.#write({ [name]: event.target.value })} /></label>`;
  }

  #phase(/** @type {string} */ phase) {
    const turn = (/** @type {any} */ event) => {
      if (event.target.checked) this.phases.add(phase);
      else this.phases.delete(phase);
    };
    return html`<label class="check"><input type="checkbox" ?checked=${this.phases.has(phase)} @change=${turn} /> ${this.el.t(`course.phase.${phase}`)}</label>`;
  }
}
