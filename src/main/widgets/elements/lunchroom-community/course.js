import { download, put } from '../../core/api.js';
import { clock } from '../../core/clock.js';

/** The course around a community: its phases, and the session that is on or comes next. */
export class Course {
  /** @type {import('../../state/community.js').Cohort|null} */
  cohort = null;

  /** @param {import('./lunchroom-community.js').LunchroomCommunity} el */
  constructor(el) {
    this.el = el;
  }

  async read() {
    this.cohort = await this.el.optional(`${this.el.path}/cohort`);
    this.el.requestUpdate();
  }

  /** The session that is on, or the next one. */
  get session() {
    const now = clock.now();
    return this.cohort?.archived ? undefined : this.cohort?.sessions?.find(({ endsAt }) => Date.parse(endsAt) > now);
  }

  /** A backchannel beside a session with one click. @param {{id: string}} session */
  async open(session) {
    const cohort = await this.el.tried(() => put(`${this.el.path}/cohort/sessions/${session.id}/chat`));
    if (!cohort) return;
    this.cohort = cohort;
    this.el.said = this.el.t('community.session.opened');
    await this.el.chats.read();
    this.el.focusOn('.session a');
  }

  /** All its dates for a calendar. */
  async save() {
    await this.el.tried(() => download(`${this.el.path}/cohort/calendar.ics`, `${this.el.room}.ics`));
  }
}
