import { html } from 'lit';
import { clock } from '../../core/clock.js';
import { icon } from '../../core/icons.js';

/** There is no recap to read yet: say why, and when there will be one. */

const KEY = {
  draft: 'recap.wait.planned', announced: 'recap.wait.planned', rehearsal: 'recap.wait.planned',
  lobby: 'recap.wait.live', live: 'recap.wait.live', cancelled: 'recap.wait.cancelled',
};

/** @param {import('./lunchroom-recap.js').LunchroomRecap} el */
export function waiting(el) {
  const chat = el.about;
  const fresh = chat.me?.host || clock.now() - Date.parse(chat.endsAt) < 120_000;
  const key = KEY[chat.state] ?? (fresh ? 'recap.wait.making' : 'recap.wait.host');
  return html`<article class="empty">
    <p class="line quiet"><bdi>#${chat.room}</bdi></p>
    <h2>${chat.title}</h2>
    <p>${icon('list')} ${el.t(key, { when: el.lingo.when(chat.startsAt), end: el.lingo.time(chat.endsAt) })}</p>
  </article>`;
}
