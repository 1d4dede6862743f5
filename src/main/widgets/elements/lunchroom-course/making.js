import { call, get } from '../../core/api.js';
import { html, nothing } from 'lit';
import { ownZone, zoneName } from '../../state/zones.js';
import { session } from '../../core/session.js';

/** Without a room: the courses one is in, and for those who may, a new one. */
export class Making {
  /** @type {any[]} */
  courses = [];
  title = '';
  tag = '';
  startsOn = '';
  endsOn = '';
  /** Whether somebody chose the tag themselves. */
  #tagged = false;

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
    const { el, title, tag, startsOn, endsOn } = this;
    const made = await el.tried(async () => {
      const course = (await call('POST', '/courses', { body: { title } })).data;
      return (await call('POST', `/courses/${course.id}/cohorts`, { body: { title, tag, zone: ownZone(), startsOn, endsOn: endsOn || startsOn } })).data;
    });
    if (made) el.room = made.room;
  };

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
        ? html`<ul class="sessions">${runs.map((run) => html`<li><button class="plain" @click=${() => (el.room = run.room)}><b><bdi>${run.title}</bdi></b></button>
            <span class="quiet">${el.lingo.date(`${run.startsOn}T12:00`)}${run.archived ? html` · ${el.t('course.archived')}` : nothing}</span></li>`)}</ul>`
        : html`<p class="quiet">${el.t('course.mine.none')}</p>`}
      <p class=${el.trouble ? 'said trouble' : 'said'} role=${el.trouble ? 'alert' : 'status'} ?hidden=${!el.said}>${el.said}</p>
      ${this.#may ? this.#form() : nothing}</article>`;
  }

  #form() {
    const { el } = this;
    const field = (/** @type {string} */ name, /** @type {string} */ type, /** @type {boolean} */ needed = true) => html`<label class="field ${type === 'text' ? 'wide' : ''}">${el.t(`course.make.${name}`)}
      <input type=${type} ?required=${needed} maxlength=${type === 'text' ? 120 : nothing} dir="auto" .value=${this[name]} @input=${(event) => this.#write({ [name]: event.target.value })} /></label>`;
    return html`<form @submit=${this.#make}><h3>${el.t('course.make')}</h3>
      <div class="line">${field('title', 'text')} ${field('tag', 'text')}</div>
      <div class="line">${field('startsOn', 'date')} ${field('endsOn', 'date', false)}<button class="primary">${el.t('course.make.go')}</button></div>
      <p class="quiet">${el.t('course.make.hint', { zone: zoneName(ownZone()) })}</p></form>`;
  }
}
