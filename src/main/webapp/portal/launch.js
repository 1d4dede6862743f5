/**
 * A room that a course opened. The page came with a code, good once, which the widgets swap for a session of their own: no
 * cookie and no storage, which a frame in another site's page may not have. A window of its own gets its code from here.
 */
const READY = 'lunchroom-window-ready';
const PARTS = { room: 'lunchroom-room', schedule: 'lunchroom-schedule', host: 'lunchroom-host' };

/** What the server wrote into the page, taken out of it. @param {string} name */
function taken(name) {
  const meta = document.querySelector(`meta[name="${name}"]`);
  meta?.remove();
  return meta?.getAttribute('content') ?? null;
}

let code = taken('lunchroom-code');
let spare = taken('lunchroom-window');
const main = /** @type {HTMLElement} */ (document.querySelector('#main'));

document.addEventListener('lunchroom-assertion', (event) => {
  const { respondWith } = /** @type {CustomEvent} */ (event).detail;
  respondWith(code);
  code = null;
});

/** One part at a time: the room, the plan of a chat, the console. */
function show(/** @type {string} */ part, chat = '') {
  const element = document.createElement(PARTS[part]);
  if (chat) element.setAttribute('chat', chat);
  else element.setAttribute('tag', main.dataset.tag ?? '');
  main.querySelector(Object.values(PARTS).join())?.replaceWith(element);
  for (const button of document.querySelectorAll('[data-part]')) {
    button.setAttribute('aria-pressed', String(button.getAttribute('data-part') === part));
  }
}

for (const button of document.querySelectorAll('[data-part]')) {
  button.addEventListener('click', () => show(button.getAttribute('data-part') ?? 'room'));
}

document.addEventListener('lunchroom-open', (event) => {
  const { what, chat, id } = /** @type {CustomEvent} */ (event).detail ?? {};
  if (what === 'host') show('host', chat);
  else if (what === 'room' && !id) show('room');
});

const opens = /** @type {HTMLButtonElement|null} */ (document.querySelector('[data-window]'));

/** In a frame only: the same room in a window of its own, where there is more space. */
function offerWindow() {
  if (!opens || window.top === window) return;
  opens.hidden = false;
  opens.addEventListener('click', () => {
    const opened = window.open(new URL('../launched.html', import.meta.url).href, '_blank');
    if (!opened) return;
    addEventListener('message', (event) => {
      if (event.source !== opened || event.origin !== location.origin || event.data !== READY || !spare) return;
      opened.postMessage({ code: spare, tag: main.dataset.tag, title: document.title }, location.origin);
      spare = null;
      opens.hidden = true;
    });
  });
}

/** We are that window: the page that opened us has a code for us. */
function beginInWindow() {
  return new Promise((resolve) => {
    addEventListener('message', (event) => {
      if (event.source !== window.opener || event.origin !== location.origin || !event.data?.code) return;
      code = event.data.code;
      main.dataset.tag = event.data.tag;
      document.title = event.data.title;
      const room = document.createElement('lunchroom-room');
      room.setAttribute('tag', event.data.tag);
      main.replaceChildren(room);
      resolve(null);
    });
    window.opener?.postMessage(READY, location.origin);
  });
}

if (document.documentElement.hasAttribute('data-own-window')) await beginInWindow();
else offerWindow();
await import('../widgets/lunchroom.js');
