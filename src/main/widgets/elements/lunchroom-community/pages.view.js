import { html, nothing } from 'lit';

/** @typedef {import('./lunchroom-community.js').LunchroomCommunity} Community */

/** The pages, in short. @param {Community} el */
export function drawPages(el) {
  const { pages } = el;
  if (pages.list.length === 0 && !el.runs) return nothing;
  return html`<section aria-labelledby="pages"><h2 id="pages" tabindex="-1">${el.t('community.pages')}</h2>
    ${pages.list.length ? html`<ul class="tracked">${pages.list.map(({ id, title, changedAt }) => html`<li><button class="plain named" data-page=${id} @click=${() => pages.open(id)}><bdi>${title}</bdi></button> <span class="quiet">${el.lingo.date(changedAt)}</span></li>`)}</ul>` : nothing}
    ${pages.on
      ? el.later.drawForm('drawPageForm')
      : el.runs ? html`<button class="plain" @click=${() => pages.begin(true)}>${el.t('community.page.begin')}</button>` : nothing}</section>`;
}
