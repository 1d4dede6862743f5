import { html, nothing } from 'lit';
import { get } from '../../core/api.js';
import { clock } from '../../core/clock.js';
import { answersTo, questionNow } from '../../state/console.js';
import { FIRST, waiting } from '../../state/wall.js';

/** @typedef {import('./lunchroom-host.js').LunchroomHost} Host */

const WALLS = ['A', 'B'];
const SHOWS = ['best', 'newest', 'question'];

/** @param {string} chat @returns {Promise<Map<string, any>>} one that nobody set yet shows what all show at first */
export async function readWalls(chat) {
  const read = (name) => get(`/chats/${chat}/walls/${name}`).catch(() => null);
  const found = await Promise.all(WALLS.map(read));
  return new Map(WALLS.map((name, i) => [name, { ...FIRST, ...found[i] }]));
}

/** What each wall shows, and the few things a host changes in passing. @param {Host} el */
export const walls = (el) => html`<h3>${el.t('host.walls')}</h3>
  ${[.../** @type {any} */ (el.desk).walls].map(([name, wall]) => one(el, name, wall))}`;

function one(el, name, wall) {
  const waits = waiting(answersTo(el.desk, questionNow(el.desk.chat)?.id), wall, clock.now());
  const toggle = (what) => html`<button aria-pressed=${wall[what]}
    @click=${() => el.controls.wall(name, { [what]: !wall[what] })}>${el.t(`host.wall.${what}`)}</button>`;
  return html`<div class="wall" role="group" aria-label=${el.t('host.wall', { name })}>
    <span><b>${name}:</b> ${sentence(el, wall, waits)} ${link(el, name)}</span>
    <span class="row">
      <select aria-label=${el.t('host.wall.shows', { name })} @change=${(event) => el.controls.wall(name, { show: event.target.value })}>
        ${SHOWS.map((show) => html`<option value=${show} .selected=${wall.show === show}>${el.t(`host.wall.show.${show}`)}</option>`)}
      </select>
      ${toggle('quiet')} ${toggle('blank')}
      ${wall.quiet
        ? html`<button ?disabled=${waits === 0} @click=${() => el.controls.wall(name, { revealedAt: el.now() })}>${el.t('host.wall.reveal')}</button>`
        : nothing}
      ${wall.spotlight
        ? html`<button @click=${() => el.controls.wall(name, { spotlight: null })}>${el.t('host.wall.end-spotlight')}</button>`
        : nothing}
    </span>
  </div>`;
}

function sentence(el, wall, waits) {
  if (wall.blank) return el.t('host.wall.is.blank');
  if (wall.spotlight) return el.t('host.wall.is.spotlight');
  if (wall.quiet) return el.t('host.wall.is.quiet', { count: waits });
  return el.t(`host.wall.is.${wall.show}`);
}

function link(el, name) {
  if (!el.wallHref) return nothing;
  const address = el.wallHref.replace('{wall}', name).replace('{chat}', el.desk.chat.id);
  return html`<a href=${address} target="_blank">${el.t('host.wall.open')}</a>`;
}
