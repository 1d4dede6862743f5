import { html, nothing } from 'lit';

/** What only some readers see above the recap: the host's desk, and the choice of people who are quoted. */

/** @param {import('./lunchroom-recap.js').LunchroomRecap} el */
export function hostDesk(el) {
  if (!el.host) return nothing;
  return el.recap.state === 'published' ? published(el) : draft(el);
}

const draft = (el) => html`<section class="desk" aria-label=${el.t('recap.desk')}>
  <p><strong>${el.t('recap.draft')}</strong> ${el.t('recap.draft.how')}</p>
  ${intro(el)}
  <div class="doors">
    <button class="primary" @click=${() => el.publish()}>${el.t('recap.publish')}</button>
    <span class="quiet">${el.t('recap.publish.what', { tag: `#${el.recap.chat.tag.replace(/^#/, '')}` })}</span>
  </div>
</section>`;

const published = (el) => html`<section class="desk mine" aria-label=${el.t('recap.desk')}>
  <p><strong>${el.t('recap.published', { when: el.recap.publishedAt ? el.lingo.when(el.recap.publishedAt) : '' })}</strong>
    ${el.t('recap.published.how')}</p>
  <details ?open=${el.writing !== null}><summary>${el.t('recap.intro.change')}</summary>${intro(el)}</details>
  <div class="doors"><button class="plain" @click=${() => el.withdraw()}>${el.t('recap.withdraw')}</button></div>
</section>`;

const intro = (el) => html`<label>${el.t('recap.intro')}
    <textarea maxlength="2000" dir="auto" .value=${el.writing ?? el.recap.intro ?? ''} placeholder=${el.t('recap.intro.hint')}
      @input=${(event) => (el.writing = event.target.value)} @change=${() => el.introduce()}></textarea>
  </label>
  ${el.theirs === null ? nothing : html`<blockquote><div dir="auto">${el.theirs}</div><footer>${el.t('recap.intro.theirs')}
    <button @click=${() => both(el)}>${el.t('recap.intro.both')}</button></footer></blockquote>`}`;

function both(el) {
  el.writing = `${el.theirs}\n${el.writing ?? ''}`.trim();
  el.theirs = null;
  return el.introduce();
}

/** @param {import('./lunchroom-recap.js').LunchroomRecap} el */
export function quotedDesk(el) {
  const { quoted, anonymous } = el.mine;
  if (!quoted && !anonymous) return nothing;
  return html`<section class="desk mine" aria-label=${el.t('recap.you')}>
    <p>${anonymous ? el.t('recap.colleague.is') : el.t('recap.quoted', { count: quoted })}</p>
    <div class="doors">
      <button @click=${() => el.appear(!anonymous)}>
        ${el.t(anonymous ? 'recap.named' : 'recap.colleague')}</button>
      <span class="quiet">${el.t(anonymous ? 'recap.named.what' : 'recap.colleague.what')}</span>
    </div>
  </section>`;
}
