/** The page of first steps: what is there already, and a form for the first admin. */
const api = (/** @type {string} */ path) => new URL(`../api/v1${path}`, import.meta.url);
const part = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (document.querySelector(selector));

async function look() {
  const answer = await fetch(api('/first-steps'), { credentials: 'same-origin' }).catch(() => null);
  if (!answer?.ok) {
    part('#lead').textContent = 'The server does not answer just now. Load this page again in a minute.';
    return;
  }
  const steps = await answer.json();
  part('#demo').hidden = !steps.demo;
  for (const name of ['admin', 'pages', 'portal']) mark(name, steps[name]);
}

function mark(/** @type {string} */ name, /** @type {boolean} */ done) {
  const step = part(`[data-step=${name}]`);
  step.classList.toggle('done', done);
  part(`[data-step=${name}] .state`).textContent = done ? '✓ done' : 'to do';
  for (const open of /** @type {NodeListOf<HTMLElement>} */ (step.querySelectorAll('[data-open]'))) open.hidden = done;
  for (const after of /** @type {NodeListOf<HTMLElement>} */ (step.querySelectorAll('[data-done]'))) after.hidden = !done;
}

async function make(/** @type {SubmitEvent} */ event) {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.target);
  const { key, ...admin } = Object.fromEntries(new FormData(form));
  const said = part('.alert');
  said.textContent = '';
  const answer = await fetch(api('/first-steps/admin'), {
    method: 'POST',
    credentials: 'same-origin',
    headers: { Authorization: `Bearer ${String(key).trim()}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(admin),
  }).catch(() => null);
  if (answer?.ok) {
    form.reset();
    await look();
    part('[data-step=admin] a').focus();
  } else said.textContent = await why(answer);
}

async function why(/** @type {Response|null} */ answer) {
  if (!answer) return 'The server does not answer. Try again.';
  if (answer.status === 401 || answer.status === 403) return 'This is not the key of this server. It changes at each start: print it again.';
  const problem = await answer.json().catch(() => ({}));
  return problem.detail ?? 'This did not work. Try again in a minute.';
}

part('#snippet').textContent = `<script type="module" src="${new URL('../widgets/lunchroom.js', import.meta.url).href}"></script>\n<lunchroom-upcoming></lunchroom-upcoming>`;
part('#first-admin').addEventListener('submit', (event) => void make(/** @type {SubmitEvent} */ (event)));
await look();
