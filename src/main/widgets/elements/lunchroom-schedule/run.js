import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../core/icons.js';
import { pollOf } from './poll-plan.js';
import { draft, moved, questionNumber, settled, sum } from '../../state/board.js';

/** @typedef {import('./lunchroom-schedule.js').LunchroomSchedule} Planner */
/** @typedef {import('../../state/board.js').Draft} Draft */

const KINDS = ['welcome', 'question', 'poll', 'qanda', 'break', 'close'];
const USUAL = { welcome: 5, question: 12, poll: 3, qanda: 10, break: 5, close: 7 };

/** The run of show: what happens, how long, in which order. @param {Planner} el */
export const run = (el, plan) => html`<fieldset class="part run"><legend>${el.t('schedule.run')}</legend>
  ${plan.steps.length ? nothing : html`<p class="quiet">${el.t('schedule.run.empty')}</p>`}
  <ol>${repeat(plan.steps, (step) => step.key, (step, i) => row(el, plan, step, i))}</ol>
  <div class="row">${KINDS.map((kind) =>
      html`<button type="button" @click=${() => add(el, plan, kind)}>+ ${el.t(`schedule.kind.${kind}`)}</button>`)}</div>
  ${total(el, plan)}
</fieldset>`;

/** A step is locked once it was shown: its place and number stay. */
const shown = (el, step) => Boolean(el.chats.find((chat) => chat.id === el.plan.id)?.steps.find((one) => one.id === step.id)?.releasedAt);

function row(el, plan, step, i) {
  const locked = shown(el, step);
  const name = label(el, plan, step);
  return html`<li class=${step.theirs ? 'stepper met' : 'stepper'} data-key=${step.key} @keydown=${(event) => keys(el, plan, i, event)}
    @dragover=${(event) => over(event)} @drop=${(event) => dropped(el, plan, i, event)}
    @dragleave=${(event) => event.currentTarget.classList.remove('over')}>
    <span class="handle" draggable=${!locked} aria-hidden="true"
      @dragstart=${(event) => event.dataTransfer.setData('text/plain', step.key)}>⠿</span>
    <time>${startsAt(el, plan, i)}</time>
    ${step.kind === 'question' ? html`<b class="kind">${name}</b>` : html`<span class="kind">${name}</span>`}
    <textarea rows="1" maxlength="500" dir="auto" required aria-label=${el.t('schedule.step.text', { step: name })}
      placeholder=${el.t(`schedule.hint.${step.kind}`)}
      .value=${step.text} @input=${(event) => change(el, step, { text: event.target.value })}></textarea>
    <label class="length"><input type="number" min="1" max="480" required
      aria-label=${el.t('schedule.step.minutes', { step: name })} .value=${String(step.minutes)}
      @input=${(event) => change(el, step, { minutes: Number(event.target.value) })} /> <span class="quiet">${el.t('schedule.min')}</span></label>
    <span class="moves">
      ${move(el, plan, i, -1, locked)} ${move(el, plan, i, 1, locked)}
      <button type="button" class="plain" ?disabled=${locked}
        aria-label=${el.t('schedule.step.remove', { step: name })} @click=${() => drop(el, plan, i)}>${icon('bin')}</button>
    </span>
    ${pollOf(el, step, name)} ${notes(el, step, name)} ${met(el, step)}
  </li>`;
}

const label = (el, plan, step) => el.t(`step.${step.kind}`, { count: questionNumber(plan.steps, step) });

const change = (el, step, part) => el.write({ steps: el.plan.steps.map((one) => (one.key === step.key ? { ...one, ...part } : one)) });

/** Notes for hosts fold away; those that are there show. */
const notes = (el, step, name) => html`<details class="notes" ?open=${Boolean(step.notes)}>
  <summary>${el.t('schedule.notes')}</summary>
  <textarea rows="2" maxlength="2000" dir="auto" aria-label=${el.t('schedule.step.notes', { step: name })} .value=${step.notes ?? ''}
    @change=${(event) => change(el, step, { notes: event.target.value })}></textarea></details>`;

function move(el, plan, i, by, locked) {
  const to = i + by;
  const off = locked || to < 0 || to >= plan.steps.length || shown(el, plan.steps[to]);
  const name = label(el, plan, plan.steps[i]);
  return html`<button type="button" class="plain" data-move=${by} ?disabled=${off}
    aria-label=${el.t(by < 0 ? 'schedule.step.up' : 'schedule.step.down', { step: name })}
    @click=${() => shift(el, plan, i, to)}>${by < 0 ? '↑' : '↓'}</button>`;
}

async function shift(el, plan, from, to) {
  const { key } = plan.steps[from];
  const focused = el.renderRoot.activeElement;
  el.write({ steps: moved(plan.steps, from, to) });
  el.said = el.t('schedule.step.moved', { place: to + 1, count: plan.steps.length });
  await el.updateComplete;
  // The row moved in the page and took the focus off its button: give it back.
  const row = el.renderRoot.querySelector(`[data-key="${CSS.escape(key)}"]`);
  (focused?.isConnected && !focused.disabled && row?.contains(focused) ? focused : row?.querySelector('textarea'))?.focus();
}

function keys(el, plan, i, event) {
  if (!event.altKey || !['ArrowUp', 'ArrowDown'].includes(event.key)) return;
  event.preventDefault();
  const to = i + (event.key === 'ArrowUp' ? -1 : 1);
  if (to >= 0 && to < plan.steps.length && !shown(el, plan.steps[i]) && !shown(el, plan.steps[to])) void shift(el, plan, i, to);
}

function over(event) {
  event.preventDefault();
  event.currentTarget.classList.add('over');
}

function dropped(el, plan, to, event) {
  event.preventDefault();
  event.currentTarget.classList.remove('over');
  const from = plan.steps.findIndex((step) => step.key === event.dataTransfer.getData('text/plain'));
  if (from >= 0 && from !== to && !shown(el, plan.steps[to])) void shift(el, plan, from, to);
}

/** A new step comes before the close, where it belongs; the focus goes into it. */
async function add(el, plan, kind) {
  const step = draft({ kind, text: '', minutes: USUAL[kind] });
  const at = kind !== 'close' && plan.steps.at(-1)?.kind === 'close' ? plan.steps.length - 1 : plan.steps.length;
  const first = kind === 'welcome' && !plan.steps.length ? 0 : at;
  el.write({ steps: plan.steps.toSpliced(first, 0, step) });
  await el.updateComplete;
  el.renderRoot.querySelector(`[data-key="${CSS.escape(step.key)}"] textarea`)?.focus();
}

async function drop(el, plan, i) {
  el.write({ steps: plan.steps.toSpliced(i, 1) });
  await el.updateComplete;
  const rows = el.renderRoot.querySelectorAll('.stepper textarea');
  /** @type {HTMLElement|undefined} */ (rows[Math.min(i, rows.length - 1)])?.focus();
}

function startsAt(el, plan, i) {
  const minutes = sum(plan.steps.slice(0, i));
  const at = Date.parse(`2000-01-01T${plan.time || '00:00'}:00Z`) + minutes * 60_000;
  return new Intl.DateTimeFormat(el.lingo.region, { timeStyle: 'short', timeZone: 'UTC' }).format(at);
}

/** Whether the minutes add up, and what to do about it. */
function total(el, plan) {
  if (!plan.steps.length) return nothing;
  const used = sum(plan.steps);
  const over_ = used - plan.minutes;
  if (over_ === 0) return html`<p class="total quiet" role="status">${icon('agree')} ${el.t('schedule.sum', { count: used })}</p>`;
  const close = plan.steps.at(-1);
  const fits = close?.kind === 'close' && close.minutes - over_ >= 1;
  return html`<div class="total warn" role="status">${icon('warning')}
    <span>${el.t(over_ > 0 ? 'schedule.sum.over' : 'schedule.sum.under', { used, minutes: plan.minutes, count: Math.abs(over_) })}</span>
    ${used >= 5 && used <= 480
      ? html`<button type="button" @click=${() => el.write({ minutes: used })}>${el.t('schedule.sum.length', { count: used })}</button>`
      : nothing}
    ${fits
      ? html`<button type="button" 
          @click=${() => change(el, close, { minutes: close.minutes - over_ })}>${el.t('schedule.sum.close', { count: close.minutes - over_ })}</button>`
      : nothing}
  </div>`;
}

/** Both versions of a step, until one is taken. @param {any} el @param {Draft} step */
function met(el, step) {
  if (!step.theirs) return nothing;
  const { removed, kept, ...fields } = step.theirs;
  const settle = (taken = {}) => el.write({ steps: settled(el.plan.steps, step, taken) });
  const leave = () => el.write({ steps: el.plan.steps.filter((one) => one !== step) });
  const button = (key, act) => html`<button type="button" @click=${act}>${el.t(key)}</button>`;
  if (removed || kept) {
    return html`<div class="theirs"><p>${el.t(removed ? 'schedule.met.removed' : 'schedule.met.kept', { name: el.other() })}</p>
      ${button('schedule.keep.step', () => settle())} ${button('schedule.drop.step', leave)}</div>`;
  }
  const said = Object.entries(fields).map(([field, value]) => (field === 'minutes' ? el.t('schedule.minutes.of', { count: value })
    : field === 'kind' ? el.t(`schedule.kind.${value}`) : `“${value}”`));
  return html`<div class="theirs"><p dir="auto">${el.t('schedule.theirs', { name: el.other(), value: said.join(' · ') })}</p>
    ${button('schedule.take', () => settle(fields))} ${button('schedule.keep', () => settle())}
    ${fields.text ? button('schedule.both', () => settle({ ...fields, text: `${step.text} / ${fields.text}` })) : nothing}</div>`;
}
