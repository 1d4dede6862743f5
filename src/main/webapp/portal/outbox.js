/** Shows the mails of the demonstration: a list, and the one that was chosen as its reader would see it. */
const list = document.querySelector('#mails');
const frame = /** @type {HTMLIFrameElement|null} */ (document.querySelector('#mail'));
const about = document.querySelector('#about');
const api = new URL('../api/v1/demo/outbox', import.meta.url);
const PAUSE = 4000;

/** @param {string} name @param {string} text @param {string} [look] */
function made(name, text, look) {
  const element = document.createElement(name);
  element.textContent = text;
  if (look) element.className = look;
  return element;
}

let chosen = '';

/** @param {any} mail */
function choose(mail) {
  chosen = mail.id;
  if (frame) {
    frame.hidden = false;
    frame.src = `${api.href}/${encodeURIComponent(mail.id)}`;
    frame.title = mail.subject;
  }
  const headers = Object.entries({ To: mail.to, Subject: mail.subject, ...mail.headers });
  about?.replaceChildren(...headers.flatMap(([name, value]) => [made('dt', name), made('dd', String(value))]));
  for (const button of list?.querySelectorAll('button') ?? []) button.setAttribute('aria-pressed', String(button.dataset.id === chosen));
}

/** @param {any} mail */
function row(mail) {
  const item = document.createElement('li');
  const button = /** @type {HTMLButtonElement} */ (made('button', ''));
  button.type = 'button';
  button.dataset.id = mail.id;
  button.setAttribute('aria-pressed', String(mail.id === chosen));
  button.append(made('b', mail.to), ' ', made('span', mail.subject));
  button.addEventListener('click', () => choose(mail));
  item.append(button);
  return item;
}

async function look() {
  const answer = await fetch(api, { credentials: 'same-origin', cache: 'no-store' }).catch(() => null);
  const mails = answer?.ok ? (await answer.json()).mails : [];
  const known = [...(list?.querySelectorAll('button') ?? [])].map((button) => button.dataset.id).join();
  if (mails.map(({ id }) => id).join() !== known) list?.replaceChildren(...mails.map(row));
  if (!chosen && mails.length) choose(mails[0]);
  const none = document.querySelector('#none');
  if (none) none.toggleAttribute('hidden', mails.length > 0);
  setTimeout(look, PAUSE);
}

await look();
