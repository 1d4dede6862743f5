import { html } from 'lit';
import { session } from './session.js';
import { unreachable } from './problem.js';

/**
 * A small form for local accounts, where an element carries `sign-in`: for trying Lunchroom out without a portal.
 * @param {import('./element.js').LunchroomElement} element
 */
export const signIn = (element) => html`<form class="frame pad sign-in" @submit=${(event) => submit(event, element)}>
  <h2>${element.t('sign-in.title')}</h2>
  <label>${element.t('sign-in.name')} <input name="name" autocomplete="username" required /></label>
  <label>${element.t('sign-in.password')}
    <input name="password" type="password" autocomplete="current-password" required /></label>
  <button class="primary">${element.t('sign-in.go')}</button>
  <p class="quiet" role="alert"></p>
</form>`;

async function submit(/** @type {SubmitEvent} */ event, element) {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.currentTarget);
  const given = new FormData(form);
  const said = /** @type {HTMLElement} */ (form.querySelector('[role=alert]'));
  try {
    await session.signInAs(String(given.get('name')), String(given.get('password')));
  } catch (thrown) {
    const problem = unreachable(thrown);
    said.textContent = problem.status === 401 ? element.t('sign-in.wrong') : element.explain(problem);
  }
}
