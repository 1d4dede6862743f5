import { html } from 'lit';

/** What can be written, each as an example that one can press. */
const EXAMPLES = /** @type {const} */ ([
  ['words', 'feedback coaching'],
  ['quotes', '"first week"'],
  ['or', 'praise or thanks'],
  ['not', 'feedback -email'],
  ['start', 'facil*'],
  ['tag', '#feedback'],
  ['by', 'by:me'],
  ['in', 'in:feedbackchat'],
  ['after', 'after:2026-11'],
  ['is', 'is:answer'],
  ['saved', 'saved:>1'],
]);

/** @param {import('./lunchroom-search.js').LunchroomSearch} el */
export const drawHelp = (el) => html`<div class="helping">
  <h3>${el.t('search.help.title')}</h3>
  <dl>${EXAMPLES.map(([name, example]) => html`<div><dt><button class="plain on" dir="ltr" @click=${() => el.search({ q: example })}>${example}</button></dt>
    <dd class="quiet">${el.t(`search.help.${name}`)}</dd></div>`)}</dl>
  <p class="quiet">${el.t('search.help.all')}</p>
</div>`;
