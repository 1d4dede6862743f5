import { call } from '../../core/api.js';
import { unreachable } from '../../core/problem.js';

/** @typedef {{opensAt: string, closesAt: string, ways: string[], approvers: number, stepsOnly: boolean}} Wanted times as the viewer's clock shows them */

/** How the room shall take asks, while somebody changes it. */
export class Setup {
  /** @param {import('./lunchroom-queue.js').LunchroomQueue} el */
  constructor(el) {
    this.el = el;
    /** @type {Wanted|null} */
    this.wanted = null;
    /** @type {import('../../core/problem.js').Problem|null} */
    this.fault = null;
  }

  forget() {
    this.wanted = null;
    this.fault = null;
  }

  /** What the form shows: what was changed in it, else how it is. @returns {Wanted} */
  get shown() {
    const { qanda } = this.el;
    const ways = qanda.configured ? qanda.ways : ['named', 'anonymous'];
    return this.wanted ?? { opensAt: local(qanda.opensAt), closesAt: local(qanda.closesAt), ways, approvers: qanda.approvers, stepsOnly: Boolean(qanda.stepsOnly) };
  }

  /** @param {Partial<Wanted>} change */
  write(change) {
    this.wanted = { ...this.shown, ...change };
    this.el.requestUpdate();
  }

  /** @param {string} way @param {boolean} on */
  offer(way, on) {
    const ways = ['named', 'anonymous', 'strict'].filter((one) => (one === way ? on : this.shown.ways.includes(one)));
    this.write({ ways });
  }

  async save() {
    const { opensAt, closesAt, ways, approvers, stepsOnly } = this.shown;
    const body = { ways, approvers, stepsOnly, ...(opensAt ? { opensAt: instant(opensAt) } : {}), ...(closesAt ? { closesAt: instant(closesAt) } : {}) };
    try {
      const { data } = await call('PUT', `${this.el.path}/qanda`, { body, ifMatch: `"${this.el.qanda.version}"` });
      this.el.qanda = data;
      this.forget();
      this.el.say(this.el.t('queue.setup.saved'));
    } catch (thrown) {
      this.fault = unreachable(thrown);
    }
    this.el.requestUpdate();
  }
}

/** `2026-11-30T19:30`, as a field for date and time wants it. @param {string|undefined} at */
function local(at) {
  if (!at) return '';
  const date = new Date(at);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60000).toISOString().slice(0, 16);
}

const instant = (/** @type {string} */ written) => new Date(written).toISOString();
