import { html, nothing } from 'lit';
import { addresses, safeAddress, site } from '../../core/text.js';
import { resourcesOf } from '../../state/arrivals.js';
import { drawPulse, need } from '../parts.view.js';
import { session } from '../../core/session.js';
import { standing } from '../../state/chat.js';

/** @typedef {import('./lunchroom-room.js').LunchroomRoom} Room */

/** What stands beside the stream: the run of show, what was shared, what the room is about. @param {Room} room */
export const drawAside = (room) => html`${drawAround(room)} ${drawSteps(room)} ${drawHow(room)} ${drawShared(room)} ${drawAbout(room)}`;

/** Who is around, in a room for off-hours; those who run another one may make it one. @param {Room} room */
function drawAround(room) {
  const { offHours, runs, tag } = room.room ?? {};
  if (!session.me || session.guest || !(offHours || runs)) return nothing;
  const inside = html`<lunchroom-around tag=${tag} ?runs=${runs}></lunchroom-around>`;
  if (!offHours) return html`<details class="setting" @toggle=${() => need('around')}><summary class="quiet">${room.t('around.setting')}</summary>${inside}</details>`;
  need('around');
  return html`<section><h3>${room.t('around.title')}</h3>${inside}</section>`;
}

/** @param {Room} room */
function drawSteps(room) {
  const chat = room.room?.chat;
  if (!chat || chat.steps.length === 0) return nothing;
  return html`<section>
    <h3>${room.t('aside.show')}</h3>
    <ol>
      ${chat.steps.map((step) => {
        const where = standing(chat, step);
        const name = step.kind === 'question' ? room.t('step.question', { count: step.question }) : room.t(`step.${step.kind}`);
        return html`<li class=${where} aria-current=${where === 'now' ? 'step' : nothing}>
          <time datetime=${step.startsAt}>${room.lingo.time(step.startsAt)}</time>
          <span>${name}${step.kind === 'question' ? html` <span dir="auto">${step.text ?? ''}</span>` : nothing}</span>
        </li>`;
      })}
    </ol>
  </section>`;
}

/** While a chat is on, people say how it goes; its hosts read that in their console. @param {Room} room */
function drawHow(room) {
  const chat = room.room?.chat;
  return chat?.state === 'live' && !chat.me?.host ? html`<section>${drawPulse(chat.room)}</section>` : nothing;
}

/** @param {Room} room */
function drawShared(room) {
  const { chat = null, messages = [] } = room.room ?? {};
  if (!chat || chat.state === 'announced') return nothing;
  const shared = resourcesOf(chat, messages, addresses).filter((resource) => safeAddress(resource.href));
  const count = shared.length ? html` · ${room.lingo.numbers.format(shared.length)}` : nothing;
  return html`<section>
    <h3>${room.t('aside.shared')}${count}</h3>
    ${shared.length ? html`<ul>${shared.map((resource) => drawResource(resource))}</ul>` : html`<p class="quiet">${room.t('aside.shared.none')}</p>`}
  </section>`;
}

/** @param {{href: string, title?: string, by?: import('../../core/shapes.js').Person}} resource */
function drawResource({ href, title, by }) {
  const { host, path } = site(href);
  return html`<li>
    <a href=${href} target="_blank" rel="noopener noreferrer nofollow ugc" dir="auto">${title || path || host}</a>
    <span class="quiet">${host}${by ? html` · <span dir="auto">${by.name}</span>` : nothing}</span>
  </li>`;
}

/** @param {Room} room */
function drawAbout(room) {
  const { purpose } = room.room ?? {};
  return html`<section>
    <h3>${room.t('aside.about')}</h3>
    ${purpose ? html`<p class="quiet" dir="auto">${purpose}</p>` : nothing}
    <button class="plain on" @click=${() => room.care.show('about')}>${room.t('care.about')}</button>
    <button class="plain on" @click=${() => room.care.show('lot')}>${room.t('care.lot')}</button>
    <button class="plain on" @click=${() => room.practise()}>${room.t('practice')}</button>
  </section>`;
}
