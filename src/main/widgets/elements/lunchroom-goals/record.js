import { html, nothing } from 'lit';
import { get, put, remove } from '../../core/api.js';

const PATH = '/me/learning-record';

/** Whether the organisation's learning record hears of who looks: no, unless they say so here. */
export class LearningRecord {
  /** @type {{offered: boolean, given: boolean}|null} */
  choice = null;

  /** @param {import('./lunchroom-goals.js').LunchroomGoals} host */
  constructor(host) {
    this.host = host;
  }

  // Where there is none, or it can't be read, nothing is asked.
  async read() {
    this.choice = await get(PATH).catch(() => null);
    this.host.requestUpdate();
  }

  async choose(/** @type {boolean} */ given) {
    const choice = await this.host.tried(() => (given ? put(PATH) : remove(PATH)));
    if (choice) this.choice = choice;
    this.host.say(this.host.t(choice?.given ? 'goals.record.given' : 'goals.record.taken'));
    this.host.requestUpdate();
  }

  draw() {
    const { choice, host } = this;
    if (!choice || !(choice.offered || choice.given)) return nothing;
    return html`<div class="record">
      <label><input type="checkbox" aria-describedby="record-how" .checked=${choice.given} @change=${(/** @type {any} */ event) => this.choose(event.target.checked)} /> ${host.t('goals.record')}</label>
      <p class="quiet" id="record-how">${host.t('goals.record.how')}</p>
    </div>`;
  }
}
