import { html, nothing } from 'lit';
import { download } from '../../core/api.js';
import { icon } from '../../core/icons.js';
import { unreachable } from '../../core/problem.js';
import { spoken } from './details.js';

/** What to send around once a chat is announced. @param {import('./lunchroom-schedule.js').LunchroomSchedule} el */
export function share(el, plan) {
  const chat = el.chats.find((one) => one.id === plan.id);
  if (!chat) return nothing;
  return html`<section class="share" aria-label=${el.t('schedule.share')}>
    <div class="poster">
      <span><bdi>#${el.tag}</bdi></span>
      <strong dir="auto">${chat.title}</strong>
      <span>${when(el, chat)}</span>
      <span>${el.t('schedule.share.with', { names: el.lingo.list(chat.hosts.map((host) => host.name)) })}</span>
    </div>
    <div class="doors">
      <p>${el.t('schedule.announced')} ${chat.rsvp ? el.t('schedule.rsvp', chat.rsvp) : nothing}</p>
      <div class="row">
        <button type="button" @click=${() => copy(el, chat)}>${icon('link')} ${el.t('schedule.copy')}</button>
        <button type="button" @click=${() => save(el, chat, 'card.svg', 'svg')}>${icon('down')} ${el.t('schedule.card')}</button>
        <button type="button" @click=${() => save(el, chat, 'calendar.ics', 'ics')}>${icon('calendar')} ${el.t('schedule.calendar')}</button>
      </div>
    </div>
  </section>`;
}

/** In the chat's own zone: those it is sent to sit in many. */
const when = (el, chat) => spoken(el, Date.parse(chat.startsAt), Date.parse(chat.endsAt), chat.zone);

const save = (el, chat, file, ending) => download(`/chats/${chat.id}/${file}`, `${el.tag}-${chat.startsAt.slice(0, 10)}.${ending}`)
  .catch((thrown) => (el.fault = unreachable(thrown)));

async function copy(el, chat) {
  const names = el.lingo.list(chat.hosts.map((host) => host.name));
  const text = [chat.title, when(el, chat), el.t('schedule.share.with', { names }), `#${el.tag}`].join('\n');
  // Frames and plain http have no clipboard; then the words are shown to be copied by hand.
  const done = await navigator.clipboard?.writeText(text).then(() => true, () => false);
  el.said = done ? el.t('schedule.copied') : text;
}
