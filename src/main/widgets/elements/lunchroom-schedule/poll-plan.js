import { html, nothing } from 'lit';
import { call, get } from '../../core/api.js';
import { language } from '../../core/i18n.js';
import { begun, wanted } from '../lunchroom-poll/writing.js';

/** @typedef {import('./lunchroom-schedule.js').LunchroomSchedule} Planner */

/** What is chosen from at the board's poll steps: read with the chat, written after its steps. */
export class PollPlan {
  /** @param {Planner} el */
  constructor(el) {
    this.el = el;
    /** @type {Map<string, typeof begun>} by step */
    this.drafts = new Map();
    /** @type {Set<string>} what was changed here and is not saved */
    this.changed = new Set();
    /** @type {Set<string>} what was opened already, and so stays */
    this.opened = new Set();
    /** @type {typeof import('../poll-form.view.js').drawPollForm|null} there once a board has a poll */
    this.form = null;
  }

  #loading = false;

  /** The form and its words come with the first poll step: most boards have none. */
  async load() {
    if (this.#loading) return;
    this.#loading = true;
    const [{ drawPollForm }, { poll }] = await Promise.all([import('../poll-form.view.js'), import('../../i18n/poll.js')]);
    await language(this.el.lingo.tag, poll);
    this.form = drawPollForm;
    this.el.requestUpdate();
  }

  /** @param {string|undefined} chat */
  async read(chat) {
    this.drafts = new Map();
    this.changed = new Set();
    this.opened = new Set();
    const { polls = [] } = chat ? await get(`/chats/${chat}/polls`).catch(() => ({ polls: [] })) : { polls: [] };
    for (const poll of polls) {
      if (!poll.step) continue;
      const { kind, options = [], low = '', high = '', hidden, strict, state } = poll;
      this.drafts.set(poll.step, { ...begun, kind, options: options.join('\n'), low, high, hidden, strict });
      if (state !== 'draft') this.opened.add(poll.step);
    }
    this.el.requestUpdate();
  }

  /** @param {string} key of the step @param {Partial<typeof begun>} change */
  write(key, change) {
    this.drafts.set(key, { ...(this.drafts.get(key) ?? begun), ...change });
    this.changed.add(key);
    this.el.requestUpdate();
  }

  /** Once the steps are there: each by its place, since a new one had no id before. @param {string[]} keys @param {{id: string, key: string}[]} steps */
  async save(keys, steps) {
    for (const [i, key] of keys.entries()) {
      if (!this.changed.has(key) || !steps[i]) continue;
      const draft = this.drafts.get(key) ?? begun;
      await call('PUT', `/chats/${/** @type {any} */ (this.el).plan.id}/steps/${steps[i].id}/poll`, { body: wanted(draft) });
      this.changed.delete(key);
      this.drafts.set(steps[i].key, draft);
    }
  }
}

/** What people choose from at a poll step, folded away. @param {any} el @param {any} step @param {string} name */
export function pollOf(el, step, name) {
  if (step.kind !== 'poll') return nothing;
  const { polls } = el;
  if (!polls.form) return (void polls.load(), nothing);
  const draft = polls.drafts.get(step.key);
  if (polls.opened.has(step.key)) return html`<p class="notes quiet">${el.t('schedule.poll.opened')}</p>`;
  return html`<details class="notes poll" ?open=${polls.changed.has(step.key)}><summary>${el.t(draft ? 'schedule.poll' : 'schedule.poll.none')}<span class="heard">: ${name}</span></summary>
    <div class="fields">${polls.form(el, draft ?? begun, (change) => polls.write(step.key, change))}</div></details>`;
}
