import { get, post, remove } from '../../core/api.js';
import { newKey } from '../../core/keys.js';
import { unreachable } from '../../core/problem.js';

/** @typedef {{id: string, kind: string, name: string, title: string, open: boolean, usedAt?: string}} Followed */

const CALENDARS = new Set(['calendar', 'room-calendar', 'course-calendar']);

/** An address by which a calendar program follows what is here, shown once; and those one has, to end them. */
export class Subscribing {
  /** @param {import('./lunchroom-calendar.js').LunchroomCalendar} el */
  constructor(el) {
    this.el = el;
    /** @type {Followed[]} */
    this.list = [];
    this.which = 'mine';
    this.rings = true;
    this.address = '';
    this.said = '';
    /** @type {import('../../core/problem.js').Problem|null} */
    this.fault = null;
    this.busy = false;
  }

  #key = '';

  begin() {
    this.address = '';
    this.said = '';
    this.fault = null;
    this.#key = newKey();
    this.which = this.el.room ? 'room' : 'mine';
    void this.#tried(() => this.#read());
  }

  /** What there is to follow here, the nearest first. */
  get choices() {
    return this.el.room ? ['room', 'mine', 'rooms'] : ['mine', 'rooms'];
  }

  /** @param {string} which @param {boolean} rings */
  choose(which, rings) {
    this.which = which;
    this.rings = rings;
    this.address = '';
    this.#key = newKey();
    this.el.requestUpdate();
  }

  make() {
    const own = { kind: 'calendar', name: this.rings ? this.which : `${this.which}-silent` };
    const wish = this.which === 'room' ? { kind: 'room-calendar', name: this.el.room } : own;
    return this.#tried(async () => {
      this.address = (await post('/feeds', wish, { key: this.#key })).ics;
      await this.#read();
    });
  }

  /** @param {Followed} followed */
  end(followed) {
    return this.#tried(async () => {
      await remove(`/feeds/${followed.id}`);
      this.address = '';
      this.said = this.el.t('calendar.ended', { title: followed.title });
      await this.#read();
    });
  }

  /** @param {HTMLInputElement} field */
  async copy(field) {
    field.select();
    const copied = await navigator.clipboard?.writeText(field.value).then(() => true, () => false);
    this.said = this.el.t(copied ? 'calendar.copied' : 'calendar.copy.by-hand');
    this.el.requestUpdate();
  }

  async #read() {
    this.list = (await get('/feeds')).feeds.filter((/** @type {Followed} */ one) => CALENDARS.has(one.kind));
  }

  async #tried(/** @type {() => Promise<unknown>} */ act) {
    if (this.busy) return;
    this.busy = true;
    this.fault = null;
    this.el.requestUpdate();
    try {
      await act();
    } catch (thrown) {
      this.fault = unreachable(thrown);
    } finally {
      this.busy = false;
      this.el.requestUpdate();
    }
  }
}
