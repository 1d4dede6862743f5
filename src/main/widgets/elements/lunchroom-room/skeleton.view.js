import { html } from 'lit';

/** The shape of a room while it loads. @param {import('./lunchroom-room.js').LunchroomRoom} room */
export const drawSkeleton = (room) => html`<section class="frame room skeleton" aria-busy="true">
  <span class="heard" role="status">${room.t('loading')}</span>
  <header><span class="bone half"></span></header>
  <div class="question"><p class="bone"></p><p class="bone half"></p></div>
  <div class="stream">
    ${[1, 2, 3].map(() => html`<div class="ghost"><span class="avatar"></span><p class="bone third"></p><p class="bone"></p></div>`)}
  </div>
  <div class="aside"><p class="bone half"></p><p class="bone"></p><p class="bone"></p></div>
</section>`;
