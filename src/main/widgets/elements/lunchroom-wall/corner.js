import { html, nothing } from 'lit';
import { clock } from '../../core/clock.js';
import { icon } from '../../core/icons.js';
import { answersTo, questionNow } from '../../state/console.js';
import { waiting } from '../../state/wall.js';

/** A corner for hosts, out of sight until somebody moves the mouse or tabs to it. @param {import('./lunchroom-wall.js').LunchroomWall} el */
export const corner = (el) => html`<div class=${el.open ? 'corner open' : 'corner'}>
  ${el.open ? panel(el) : nothing}
  <button aria-expanded=${el.open} aria-label=${el.t('wall.settings', { name: el.name })} 
    @click=${() => (el.open = !el.open)}>${icon('settings')}</button>
</div>`;

const SHOWS = ['best', 'newest', 'question'];

function panel(el) {
  const { settings } = el;
  const waits = waiting(answersTo(el.desk, questionNow(el.desk.chat)?.id), settings, clock.now());
  const check = (what) => html`<label><input type="checkbox" .checked=${settings[what]}
    @change=${(event) => el.change({ [what]: event.target.checked })} />
    ${el.t(`wall.set.${what}`)}</label>`;
  return html`<form class="panel" @submit=${(event) => event.preventDefault()}>
    <fieldset><legend>${el.t('wall.set', { name: el.name })}</legend>
      ${SHOWS.map((show) => html`<label><input type="radio" name="show" value=${show} .checked=${settings.show === show}
        @change=${() => el.change({ show })} /> ${el.t(`wall.set.${show}`)}</label>`)}</fieldset>
    <fieldset>${check('quiet')} ${check('namesHidden')} ${check('blank')}
      <label><input type="number" min="0" max="60" .value=${String(settings.delaySeconds)}
        @change=${(event) => el.change({ delaySeconds: Math.min(60, Math.max(0, Math.round(Number(event.target.value)) || 0)) })} />
        ${el.t('wall.set.delay')}</label></fieldset>
    <div class="row">
      ${settings.quiet
        ? html`<button ?disabled=${!waits} @click=${() => el.reveal()}>${el.t('wall.reveal', { count: waits })}</button>`
        : nothing}
      ${settings.spotlight
        ? html`<button @click=${() => el.change({ spotlight: null })}>${el.t('wall.end-spotlight')}</button>`
        : nothing}
    </div>
    <p role="status">${el.said || el.t('wall.keys')}</p>
  </form>`;
}
