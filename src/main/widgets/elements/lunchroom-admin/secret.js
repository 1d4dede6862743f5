import { html, nothing } from 'lit';

/**
 * A secret just made: shown once, to copy.
 * @param {import('./lunchroom-admin.js').LunchroomAdmin} el @param {{id: string, secret: string}} made @param {() => void} done @param {boolean} [named] whether its id is needed with it
 */
export function drawSecret(el, made, done, named) {
  const copy = async () => {
    // Without https a browser lends no clipboard: then it is marked, and the keyboard copies it.
    const copied = await navigator.clipboard?.writeText(made.secret).then(() => true, () => false);
    if (!copied) getSelection()?.selectAllChildren(/** @type {Node} */ (el.renderRoot.querySelector('.secret .value')));
    el.say(el.t(copied ? 'admin.copied' : 'admin.copy.self'));
  };
  return html`<div class="card secret" role="group" aria-label=${el.t('admin.secret')}>
    <h4>${el.t('admin.secret')}</h4>
    <p>${el.t(named ? 'admin.secret.once' : 'admin.hooks.once')}</p>
    ${named ? html`<p class="quiet">kid <code>${made.id}</code></p>` : nothing}
    <p><code class="value">${made.secret}</code></p>
    <div class="row"><button class="primary" @click=${copy}>${el.t('admin.copy')}</button>
      <button @click=${done}>${el.t('admin.secret.done')}</button></div>
  </div>`;
}
