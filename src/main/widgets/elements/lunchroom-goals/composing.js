import { get, patch, post, put } from '../../core/api.js';
import { unreachable } from '../../core/problem.js';
import { ownZone } from '../../state/zones.js';
import { written } from '../../state/goals.js';

const PAUSE = 180;

/** @typedef {import('../../state/goals.js').Goal} Goal @typedef {import('../../state/goals.js').Person} Person */

/** The form for a new goal, or for another wording of one. */
export class Composing {
  /** @param {import('./lunchroom-goals.js').LunchroomGoals} host */
  constructor(host) {
    this.host = host;
    this.on = false;
    /** @type {Goal|null} the one that is edited; null for a new one */
    this.goal = null;
    this.busy = false;
    this.left = 280;
    this.shared = false;
    /** @type {import('../../core/problem.js').Problem|null} */
    this.fault = null;
    /** @type {Person|null} whom to ask */
    this.partner = null;
    /** @type {Person[]|null} */
    this.found = null;
    /** @type {import('../../state/links.js').Link[]} */
    this.links = [];
  }

  #typing = 0;

  /** @param {Goal|null} goal */
  begin(goal) {
    this.on = true;
    this.goal = goal;
    this.fault = null;
    this.partner = null;
    this.found = null;
    this.shared = goal?.shared ?? false;
    this.links = goal?.links ?? [];
    this.left = 280 - [...(goal?.words ?? '')].length;
    this.host.requestUpdate();
    this.host.focusOn('form textarea');
  }

  close() {
    const id = this.goal?.id;
    this.on = false;
    this.goal = null;
    this.host.requestUpdate();
    this.host.focusOn(id ? `[data-goal="${id}"] .edit` : '.set');
  }

  /** @param {string} words */
  count(words) {
    this.left = 280 - [...words].length;
    this.host.requestUpdate();
  }

  /** @param {boolean} shared */
  share(shared) {
    this.shared = shared;
    this.host.requestUpdate();
  }

  /** A pause in typing asks; each key would ask too often. @param {string} query */
  search(query) {
    clearTimeout(this.#typing);
    this.#typing = window.setTimeout(async () => {
      this.found = query.trim() ? await get(`/people?query=${encodeURIComponent(query.trim())}`).catch(() => []) : null;
      this.host.requestUpdate();
    }, PAUSE);
  }

  /** @param {Person|null} person */
  choose(person) {
    this.partner = person;
    this.found = null;
    this.host.requestUpdate();
    this.host.focusOn(person ? '.chosen button' : '#partner');
  }

  /** @param {FormData} form */
  async save(form) {
    if (this.busy) return;
    this.busy = true;
    this.fault = null;
    this.host.requestUpdate();
    try {
      this.host.keep(this.goal ? await this.#change(form, this.goal) : await this.#set(form));
      this.host.say(this.host.t('goals.saved'));
      this.close();
    } catch (thrown) {
      this.fault = unreachable(thrown);
    }
    this.busy = false;
    this.host.requestUpdate();
  }

  async #set(/** @type {FormData} */ form) {
    const { undated, ...said } = written(form);
    return post(this.host.path, { ...said, partner: this.partner?.id, zone: ownZone() });
  }

  async #change(/** @type {FormData} */ form, /** @type {Goal} */ goal) {
    // The form shows one link; others that a goal may have stay behind it.
    const said = written(form);
    const links = [.../** @type {any[]} */ (said.links), ...goal.links.slice(1)];
    const after = await patch(`/goals/${goal.id}`, { ...said, links });
    return this.partner ? put(`/goals/${goal.id}/partner`, { person: this.partner.id }) : after;
  }
}
