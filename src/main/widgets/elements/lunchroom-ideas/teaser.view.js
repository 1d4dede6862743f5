import { html, nothing } from 'lit';
import { icon } from '../../core/icons.js';
import { creditOf, drawFits, titleOf } from './card.view.js';

/** A card in short, where somebody posted its address. @param {import('./lunchroom-ideas.js').LunchroomIdeas} el @param {import('../../state/ideas.js').Idea|null} idea */
export function drawTeaser(el, idea) {
  if (!idea) return nothing;
  const { tried, worked } = idea.tried;
  const inside = html`<span class="kind quiet">${icon('card')} ${el.t('ideas.one')}</span>
    <strong><bdi>${titleOf(el, idea)}</bdi></strong>
    ${drawFits(el, idea)}
    <span class="quiet">${creditOf(el, idea)}${tried ? html` · ${el.t('ideas.tried', { count: tried })}${worked ? html`, ${el.t('ideas.count.worked', { count: worked })}` : nothing}` : nothing}</span>`;
  return el.href ? html`<a class="teaser" href=${el.href.replace('{idea}', idea.id)}>${inside}</a>` : html`<div class="teaser">${inside}</div>`;
}
