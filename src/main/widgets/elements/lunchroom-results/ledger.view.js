import { html, nothing } from 'lit';
import { icon } from '../../core/icons.js';
import { avatar } from '../../core/text.js';
import { drawForm } from './form.view.js';

/** @typedef {import('./lunchroom-results.js').LunchroomResults} Results @typedef {import('../../state/results.js').Result} Result */

/** @param {Results} el */
export function drawLedger(el) {
  if (el.list.length === 0) return el.form ? nothing : html`<p>${el.t('results.none')}</p><p class="quiet">${el.t('results.none.how')}</p>`;
  return html`${el.leads ? html`<h3>${el.t('results.ledger')}</h3>` : nothing}
    <ul class="ledger" part="ledger">${el.list.map((result) => html`<li data-result=${result.id}>${el.form?.result?.id === result.id ? drawForm(el, el.form) : drawResult(el, result)}</li>`)}</ul>
    ${el.next ? html`<button ?disabled=${el.busy} @click=${() => el.more()}>${el.t('results.more')}</button>` : nothing}`;
}

/** @param {Results} el @param {Result} result */
function drawResult(el, result) {
  const facts = [
    result.by && el.t('results.by', { name: result.by.name }),
    result.room && `#${result.room}`,
    result.chatTitle,
    el.lingo.published.format(new Date(result.madeAt)),
    result.goal && el.t('results.of-goal'),
  ];
  return html`<div class="top"><h3 dir="auto" tabindex="-1">${result.claim}</h3><span class="chip ${result.step}">${el.t(`results.step.${result.step}`)}</span></div>
    <p class="quiet facts">${avatar(/** @type {any} */ (result.by))} <span>${facts.filter(Boolean).join(' · ')}</span></p>
    ${result.evidence ? html`<p class="evidence" dir="auto">${result.evidence}</p>` : nothing}
    ${result.links.map((link) => html`<p class="link">${icon('link')} <a href=${link.href} target="_blank" rel="noopener noreferrer nofollow ugc" dir="auto">${link.title}</a></p>`)}
    <p class="standing ${result.confirmedBy.length ? 'confirmed' : 'quiet'}">${drawStanding(el, result)}</p>
    <div class="acts">${drawConfirm(el, result)}
      ${result.mine ? html`<button class="plain edit" @click=${() => el.compose(result)}>${el.t('results.edit')}</button>` : nothing}
      ${result.removes ? html`<button class="plain" @click=${() => el.takeOut(result)}>${el.t(el.doomed === result.id ? 'results.remove.sure' : 'results.remove')}</button>` : nothing}</div>`;
}

/** @param {Results} el @param {Result} result */
function drawStanding(el, result) {
  const { confirmedBy, confirmedBefore } = result;
  const now = confirmedBy.length
    ? html`${icon('agree')} ${el.t('results.confirmed.by', { names: el.lingo.list(confirmedBy.map(({ name }) => name)) })}`
    : el.t('results.confirmed.none');
  return html`${now}${confirmedBefore ? html` · ${el.t('results.edited', { count: confirmedBefore })}` : nothing}`;
}

/** @param {Results} el @param {Result} result */
function drawConfirm(el, result) {
  if (result.mine) return nothing;
  return result.confirmed
    ? html`<button class="plain confirm" @click=${() => el.confirm(result, false)}>${el.t('results.confirm.back')}</button>`
    : html`<button class="confirm" ?disabled=${el.busy} @click=${() => el.confirm(result, true)}>${icon('agree')} ${el.t('results.confirm')}</button>`;
}
