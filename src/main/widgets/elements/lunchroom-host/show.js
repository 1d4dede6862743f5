import { html, nothing, svg } from 'lit';
import { clock } from '../../core/clock.js';
import { currentStep, progress, standing } from '../../state/chat.js';
import { ahead, extension, skipped, stepBefore } from '../../state/plan.js';

/** @typedef {import('./lunchroom-host.js').LunchroomHost} Host */

/** The run of show: what was, what is, what comes, and the controls at what is. @param {Host} el */
export function show(el) {
  const { chat } = /** @type {any} */ (el.desk);
  return html`<section class="show" aria-labelledby="show">
    <div class="heading"><h3 id="show">${el.t('host.show')}</h3></div>
    <ol>${chat.steps.map((step) => line(el, chat, step))}</ol>
    ${el.running ? consequence(el, chat) : nothing}
  </section>`;
}

function line(el, chat, step) {
  const now = el.running && step.id === chat.current?.step;
  const done = !now && (skipped(step) || standing(chat, step) === 'done');
  return html`<li class=${`step ${now ? 'now' : done ? 'done' : ''} ${now && chat.heldSince ? 'held' : ''}`}
    aria-current=${now ? 'step' : nothing} tabindex=${now ? -1 : nothing}>
    <time>${el.lingo.time(step.releasedAt ?? step.startsAt)}</time>
    <span class="text" dir="auto">${title(el, step)}</span>
    <span class="size">${now ? left(el, chat, step) : size(el, step)}</span>
    ${step.notes && !done ? html`<span class="hint" dir="auto">${step.notes}</span>` : nothing}
    ${now ? controls(el, chat, step) : nothing}
  </li>`;
}

const title = (el, step) => step.kind === 'question'
  ? html`<b><bdi>${el.controls.name(step)}</bdi></b> ${step.text}`
  : html`<bdi>${el.controls.name(step)}</bdi>${step.text ? html`<span class="quiet"> · ${step.text}</span>` : nothing}`;

function size(el, step) {
  if (skipped(step)) return el.t('host.skipped');
  if (step.kind !== 'question' || !step.releasedAt) return el.t('host.minutes', { count: step.minutes });
  return html`<button class="plain" aria-pressed=${el.shown?.id === step.id} @click=${() => el.look(step.id)}>
    ${el.t('answers', { count: step.answers ?? 0 })}</button>`;
}

function left(el, chat, step) {
  const { left: rest } = progress(chat, step, clock.now());
  return html`<span class="left">${el.t('host.left', { time: el.lingo.left(rest) })}</span>`;
}

function controls(el, chat, step) {
  const { over } = progress(chat, step, clock.now());
  const coming = ahead(chat);
  return html`<svg class="bar" aria-hidden="true">${svg`<rect height="6" rx="3" width="${(over * 100).toFixed(1)}%"></rect>`}</svg>
    ${chat.heldSince ? html`<span class="hint">${el.t('host.held', { time: el.lingo.time(chat.heldSince) })}</span>` : nothing}
    <span class="controls">
      <button @click=${() => el.controls.extend()}>${el.t('host.extend', { count: 3 })}</button>
      <button aria-pressed=${Boolean(chat.heldSince)} @click=${() => el.controls.hold()}>
        ${el.t(chat.heldSince ? 'host.resume' : 'host.hold')}<kbd>H</kbd></button>
      <button class="primary" @click=${() => el.controls.next()}>${next(el, coming)}<kbd>N</kbd></button>
    </span>
    <span class="controls">
      ${stepBefore(chat)
        ? html`<button class="plain" @click=${() => el.controls.back()}>${el.t('host.back', { step: el.controls.name(stepBefore(chat)) })}</button>`
        : nothing}
      ${coming.length > 1
        ? html`<button class="plain" @click=${() => el.controls.skip()}>${el.t('host.skip', { step: el.controls.name(coming[0]) })}</button>`
        : nothing}
      ${coming.length
        ? html`<button class="plain" aria-expanded=${el.asking === 'end'}
          @click=${() => el.controls.ask('end')}>${el.t('host.end')}</button>`
        : nothing}
    </span>
    ${el.asking === 'end' ? end(el) : nothing}`;
}

const next = (el, coming) => coming.length ? el.t('host.next', { step: el.controls.name(coming[0]) }) : el.t('host.end.now');

const end = (el) => html`<span class="confirm" role="group" aria-label=${el.t('host.end')}>
  <span>${el.t('host.end.what')}</span>
  <span class="row"><button class="primary" @click=${() => el.controls.end()}>${el.t('host.end.now')}</button>
    <button @click=${() => (el.asking = null)}>${el.t('host.end.not')}</button></span>
</span>`;

/** "Extending moves Q3, Q4 and shortens the close to 7 minutes. Move the end instead" */
function consequence(el, chat) {
  const { moved, last, lastMinutes, endsAt, keepsEnd, canKeep } = extension(chat, 3, el.keepEnd);
  const steps = moved.filter((step) => step !== last);
  const values = {
    steps: el.lingo.list(steps.map((step) => el.controls.name(step))),
    last: last ? el.controls.name(last) : '', count: lastMinutes, time: el.lingo.time(endsAt),
  };
  const key = keepsEnd ? 'host.extending.keeps' : 'host.extending.moves';
  return html`<p class="consequence">
    ${el.t(steps.length ? key : `${key}.only`, values)}
    ${canKeep ? html`<button class="link" @click=${() => (el.keepEnd = !el.keepEnd)}>
      ${el.t(keepsEnd ? 'host.extending.move' : 'host.extending.keep', values)}</button>` : nothing}
  </p>`;
}
