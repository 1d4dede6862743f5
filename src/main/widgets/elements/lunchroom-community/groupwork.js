import { get } from '../../core/api.js';
import { unreachable } from '../../core/problem.js';

/**
 * @typedef {import('../../core/shapes.js').Person} Person
 * @typedef {{round: number, performer?: Person, critic?: Person, topic?: string, critiqued: boolean}} Turn
 * @typedef {{number: number, people: Person[], now?: Turn, before: Turn[]}} Team
 * @typedef {{id: string, title: string, task?: string, startsAt: string, days: number, rounds: number, round: number, roundEndsAt: string, over?: boolean, teams: Team[]}} Work
 */

/** Group work, and whose turn it is. */
export class GroupWork {
  /** @type {Work[]} */
  works = [];
  on = false;

  /** @param {import('./lunchroom-community.js').LunchroomCommunity} host */
  constructor(host) {
    this.host = host;
  }

  get path() {
    return `${this.host.path}/group-work`;
  }

  /** What goes on, and of what is over the latest. */
  get shown() {
    const on = this.works.filter(({ over }) => !over);
    return on.length ? on : this.works.slice(0, 1);
  }

  /** Whether something waits for the viewer: to show, or to say what they saw. */
  get waits() {
    const turns = this.works.filter(({ over }) => !over).flatMap(({ teams }) => teams.flatMap(({ now }) => now ?? []));
    return turns.some((turn) => (this.host.isMe(turn.performer) && !turn.topic) || (this.host.isMe(turn.critic) && turn.topic && !turn.critiqued));
  }

  // Whatever is in its way, the rest of the community is there.
  async read() {
    try {
      this.works = (await get(this.path)).works;
    } catch (thrown) {
      if (unreachable(thrown).status === 401) throw thrown;
    }
    this.host.requestUpdate();
  }

  begin(/** @type {boolean} */ on) {
    this.on = on;
    this.host.focusOn(on ? '.working input' : '#groupwork');
  }
}
