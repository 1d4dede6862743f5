import { call, post } from '../../core/api.js';
import { calendar, lastOf } from '../../state/course.js';
import { cityOf, local, zoneName, zones } from '../../state/zones.js';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../core/icons.js';

/** The dates of a course: what a trainer wants, one list of everything that would move, one confirmation. */
export class Dates {
  /** @type {any[]} */
  sessions = [];
  /** @type {{moves: any[], confirm: string}|null} */
  preview = null;
  /** @type {any} what the preview is of */
  wanted = null;
  moveTo = '';

  /** @param {import('./lunchroom-course.js').LunchroomCourse} el */
  constructor(el) {
    this.el = el;
  }

  async open() {
    const { cohort } = this.el;
    this.moveTo = cohort.startsOn;
    this.preview = null;
    this.sessions = cohort.sessions.map(({ id, title, startsAt, endsAt, zone, chat }) => ({
      id, title, zone, chat: chat?.id, starts: local(startsAt, zone), ends: local(endsAt, zone),
    }));
  }

  #look = async (/** @type {any} */ wanted) => {
    const { el } = this;
    const preview = await el.tried(() => post(`${el.path}/dates/preview`, wanted));
    this.wanted = preview ? wanted : null;
    this.preview = preview;
    el.requestUpdate();
    if (preview) await el.focusOn('.moves h4');
  };

  #all = (/** @type {Event} */ event) => {
    event.preventDefault();
    void this.#look({ moveTo: this.moveTo });
  };

  #each = (/** @type {Event} */ event) => {
    event.preventDefault();
    const sessions = this.sessions.map(({ id, title, zone, chat, starts, ends }) => ({
      id, title, zone, chat, startsAt: `${starts.date}T${starts.time}`, endsAt: `${ends.date}T${ends.time}`,
    }));
    void this.#look({ sessions });
  };

  #confirm = async () => {
    const { el } = this;
    const done = await el.tried(() => call('PUT', `${el.path}/dates`, { body: { ...this.wanted, confirm: this.preview?.confirm } }));
    if (!done) {
      this.preview = null;
      return el.requestUpdate();
    }
    el.cohort = done.data;
    await this.open();
    el.say(el.t('course.dates.moved'));
    await el.focusOn('[role=tab][aria-selected=true]');
  };

  #change(/** @type {any} */ session, /** @type {object} */ part) {
    Object.assign(session, part);
    this.preview = null;
    this.el.requestUpdate();
  }

  #add = async () => {
    const last = this.sessions.at(-1);
    const day = last?.starts.date ?? this.el.cohort.startsOn;
    this.sessions.push({ title: '', zone: this.el.cohort.zone, starts: { date: day, time: '09:00' }, ends: { date: day, time: '17:00' } });
    this.preview = null;
    this.el.requestUpdate();
    await this.el.focusOn('.session:last-of-type input');
  };

  async #drop(/** @type {any} */ session) {
    this.sessions = this.sessions.filter((one) => one !== session);
    this.preview = null;
    this.el.requestUpdate();
    await this.el.focusOn('.add');
  }

  draw() {
    const { el } = this;
    return html`<form class="line" @submit=${this.#all}>
        <label class="field">${el.t('course.dates.first')}
          <input type="date" required .value=${live(this.moveTo)} @change=${(event) => ((this.moveTo = event.target.value), (this.preview = null), el.requestUpdate())} /></label>
        <button ?disabled=${this.moveTo === el.cohort.startsOn}>${el.t('course.dates.look')}</button>
        <p class="quiet">${el.t('course.dates.all')}</p>
      </form>
      <form class="sessions-desk" @submit=${this.#each}>
        <h3>${el.t('course.sessions')}</h3>
        <p class="quiet">${el.t('course.dates.each', { zone: cityOf(el.cohort.zone) })}</p>
        ${this.sessions.map((session) => this.#session(session))}
        <div class="row"><button type="button" class="add" @click=${this.#add}>${el.t('course.dates.add')}</button>
          <button>${el.t('course.dates.look')}</button></div>
      </form>
      ${this.preview ? this.#moves(this.preview) : nothing}`;
  }

  #session(/** @type {any} */ session) {
    const { el } = this;
    const time = (/** @type {'starts'|'ends'} */ end, /** @type {'date'|'time'} */ kind) =>
      html`<input type=${kind} required .value=${live(session[end][kind])} @change=${(event) => {
        const value = { ...session[end], [kind]: event.target.value };
        // Nearly every session ends on its own day.
        const ends = end === 'starts' && kind === 'date' && session.ends.date === session.starts.date ? { ends: { ...session.ends, date: event.target.value } } : {};
        this.#change(session, { [end]: value, ...ends });
      }} />`;
    return html`<fieldset class="session"><legend class="heard">${session.title || el.t('course.dates.new')}</legend>
      <label class="field wide">${el.t('course.dates.title')}<input required maxlength="120" dir="auto" .value=${session.title} @input=${(event) => this.#change(session, { title: event.target.value })} /></label>
      <label class="field">${el.t('course.dates.day')}${time('starts', 'date')}</label>
      <label class="field">${el.t('course.dates.from')}${time('starts', 'time')}</label>
      <label class="field">${el.t('course.dates.to')}${time('ends', 'time')}</label>
      ${session.zone === el.cohort.zone && session.id ? nothing : this.#zone(session)}
      <button type="button" class="plain drop" @click=${() => this.#drop(session)} title=${el.t('course.drop')}>${icon('bin')}<span class="heard">${el.t('course.drop')}: ${session.title}</span></button>
    </fieldset>`;
  }

  #zone(/** @type {any} */ session) {
    const all = [...new Set([this.el.cohort.zone, ...zones()])];
    return html`<label class="field wide">${this.el.t('course.dates.zone')}
      <select @change=${(event) => this.#change(session, { zone: event.target.value })}>
        ${all.map((zone) => html`<option value=${zone} .selected=${zone === session.zone}>${zoneName(zone)}</option>`)}</select></label>`;
  }

  #moves(/** @type {{moves: any[]}} */ { moves }) {
    const { el } = this;
    return html`<section class="moves"><h4 tabindex="-1">${el.t('course.moves', { count: moves.length })}</h4>
      ${moves.length
        ? html`<table><thead><tr><th scope="col">${el.t('course.moves.what')}</th><th scope="col">${el.t('course.moves.now')}</th><th scope="col">${el.t('course.moves.then')}</th></tr></thead>
            <tbody>${moves.map((move) => this.#move(move))}</tbody></table>
          <div class="row"><button class="primary" @click=${this.#confirm}>${el.t('course.moves.go', { count: moves.length })}</button>
            <button class="plain" @click=${() => ((this.preview = null), el.requestUpdate())}>${el.t('course.cancel')}</button></div>`
        : nothing}
    </section>`;
  }

  #move(/** @type {any} */ { kind, title, from, to, untilFrom, untilTo, note }) {
    const { el } = this;
    const named = kind === 'phase' || kind === 'reminder';
    const what = named ? el.t(`course.phase.${title}`) : kind === 'check-in' ? el.t('course.moves.check-in.day', { day: Number(title) }) : title;
    const ends = kind === 'phase' || kind === 'course';
    return html`<tr><th scope="row"><span class="quiet">${el.t(`course.moves.${kind}`)}</span> <span dir="auto">${what}</span>
      ${note ? html`<span class="chip host">${el.t(`course.moves.${note}`)}</span>` : nothing}</th>
      <td>${this.#when(from, untilFrom, ends)}</td><td>${this.#when(to, untilTo, ends)}</td></tr>`;
  }

  #when(/** @type {string|undefined} */ at, /** @type {string|undefined} */ until, /** @type {boolean} */ days) {
    if (!at) return '–';
    const { el } = this;
    const zone = calendar(el.lingo.region, el.cohort.zone);
    if (!days) return `${zone.day(at)}, ${zone.time(at)}`;
    return until ? zone.range(at, lastOf(until)) : zone.date(at);
  }
}
