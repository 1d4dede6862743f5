/**
 * One widget alone on a page, for a frame: `frame.html?widget=room&tag=feedbackchat&parent=https://intranet.example`. It tells
 * the page around how high it is, and asks it who looks. Both go to the one origin that the address names, and to no other: a
 * browser delivers a message only where the page around really is of that origin.
 */
const asked = new URLSearchParams(location.search);
const main = /** @type {HTMLElement} */ (document.querySelector('main'));
const PATIENCE = 3000;
// Set by the frame, not by whoever writes its address: where the API is, and who signs.
const NEVER = new Set(['base', 'assertion-url']);
// They scroll inside, and are as high as the frame.
const FILLS = new Set(['lunchroom-room', 'lunchroom-wall']);

/** The page around us; null where the address names none, or no origin. */
function around() {
  try {
    const named = new URL(asked.get('parent') ?? '');
    return window.parent !== window && /^https?:$/.test(named.protocol) ? named.origin : null;
  } catch {
    return null;
  }
}

const parent = around();

/** @param {Record<string, unknown>} message */
const tell = (message) => parent && window.parent.postMessage(message, parent);

/** Who looks, said by the page around: asked with a number that nobody else knows, answered once. */
function whoLooks() {
  if (!parent) return Promise.resolve(null);
  const nonce = crypto.randomUUID();
  return new Promise((resolve) => {
    const done = (/** @type {string|null} */ assertion) => {
      clearTimeout(timer);
      removeEventListener('message', hear);
      resolve(assertion);
    };
    const timer = setTimeout(() => done(null), PATIENCE);
    const hear = (/** @type {MessageEvent} */ event) => {
      if (event.source !== window.parent || event.origin !== parent || event.data?.type !== 'lunchroom:assertion') return;
      if (event.data.nonce === nonce) done(typeof event.data.assertion === 'string' ? event.data.assertion : null);
    };
    addEventListener('message', hear);
    tell({ type: 'lunchroom:who', nonce });
  });
}

/** In Microsoft Teams, which asks and answers in a way of its own. */
const teams = asked.get('host') === 'teams' && window.parent !== window ? import('./teams.js') : null;
void teams?.then((tab) => tab.arrive()).catch(() => {});

document.addEventListener('lunchroom-assertion', (event) => {
  const { respondWith } = /** @type {CustomEvent} */ (event).detail;
  if (teams) respondWith(teams.then((tab) => tab.token()).catch(() => null));
  else if (parent) respondWith(whoLooks());
});

/** @param {HTMLElement} element */
function tellHeight(element) {
  let last = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height !== last) tell({ type: 'lunchroom:height', height });
    last = height;
  }).observe(element);
}

/** The widget of the descriptor that the address names, with those attributes that it has. */
async function show() {
  const answer = await fetch('.well-known/portal-plugin.json');
  const { widgets } = await answer.json();
  const name = `lunchroom-${asked.get('widget')}`;
  const known = widgets.find((/** @type {{element: string}} */ one) => one.element === name);
  if (!known) {
    main.textContent = 'There is no such widget. Look at the address of this frame.';
    return;
  }
  const element = document.createElement(name);
  for (const attribute of Object.keys(known.attributes)) {
    const value = asked.get(attribute);
    if (value !== null && !NEVER.has(attribute)) element.setAttribute(attribute, value);
  }
  main.replaceChildren(element);
  if (!FILLS.has(name)) tellHeight(main);
  await import('../widgets/lunchroom.js');
}

void show();
