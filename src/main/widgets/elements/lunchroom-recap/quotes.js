import { html, nothing } from 'lit';
import { drawThere } from '../there.view.js';
import { icon } from '../../core/icons.js';
import { drawn } from '../../core/text.js';

/** Quoted answers: somebody's words, then who said them and what came back. */

/** Whoever asked to appear as a colleague does so in the reader's language. */
export const who = (el, by) => (by && !by.colleague ? by.name : el.t('recap.someone'));

/** @param {import('./lunchroom-recap.js').LunchroomRecap} el @param {any[]} list @param {any} [question] */
export const quotes = (el, list, question) => list.map((quoted) => quote(el, quoted, question));

/** Every answer, folded. Hosts pick from here too. */
export const allAnswers = (el, question) => html`<details class="all">
  <summary>${el.t('recap.all', { count: question.answers })}</summary>
  ${quotes(el, question.all, question)}
</details>`;

function quote(el, quoted, question) {
  const picked = Boolean(question?.picked.some((one) => one.id === quoted.id));
  return html`<blockquote class=${picked ? 'picked' : ''}>
    <div dir="auto">${quoted.tree ? drawn(quoted.tree) : html`<p>${quoted.words}</p>`}</div>
    <footer>
      <cite><bdi>${who(el, quoted.by)}</bdi></cite>
      ${said(el, quoted)} ${el.recap.chat?.tag ? drawThere(el, { tag: el.recap.chat.tag, id: quoted.id, chat: el.recap.chat.id, at: quoted.at, name: who(el, quoted.by) }) : nothing} ${question && el.host ? pick(el, quoted, picked) : nothing}
    </footer>
  </blockquote>`;
}

function said(el, { reactions, replies, secondSitting }) {
  const given = Object.entries(typeof reactions === 'number' ? { like: reactions } : (reactions ?? {}));
  return html`${given.filter(([, count]) => count > 0).map(([kind, count]) => html`<span>· ${icon(/** @type {import('../../core/icons.js').IconName} */ (kind))}
      <span class="heard">${el.t(`reaction.${kind}`)}</span> ${el.lingo.numbers.format(count)}</span>`)}
    ${replies ? html`<span>· ${el.t('recap.replies', { count: replies })}</span>` : nothing}
    ${secondSitting ? html`<span>· ${el.t('recap.later')}</span>` : nothing}`;
}

const pick = (el, quoted, picked) => html`<button class=${picked ? 'plain pick on' : 'plain pick'} aria-pressed=${picked}
  @click=${() => el.pick(quoted.id, !picked)}>
  ${picked ? '★' : '☆'} ${el.t(picked ? 'recap.picked' : 'recap.pick')}
</button>`;
