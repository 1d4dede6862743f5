/**
 * The demo intranet's own script: who one looks as, and which room or chat a page shows. What it does, any portal can do
 * with a few lines of its own; the widgets come by one script tag and know nothing of this page.
 */
const PERSONA = 'lunchroom.persona';
const FIRST = 'newcomer';
const ROLES = { host: 'host', 'co-moderator': 'co-moderator', newcomer: 'new here', listener: 'just listens', learning: 'in charge of learning', admin: 'admin' };
const wanted = new URLSearchParams(location.search);

/** @param {string} path below the API */
async function ask(path) {
  const response = await fetch(new URL(`../api/v1${path}`, import.meta.url), { credentials: 'same-origin' });
  return response.ok ? response.json() : null;
}

/** The persona of this tab: another tab may be somebody else, as two people at one desk. */
function persona() {
  const asked = wanted.get('as');
  if (asked) keep(asked);
  return sessionStorage.getItem(PERSONA) ?? keep(FIRST);
}

function keep(/** @type {string} */ id) {
  sessionStorage.setItem(PERSONA, id);
  return id;
}

function look(/** @type {string} */ as) {
  keep(as);
  document.documentElement.dataset.persona = as;
  for (const button of document.querySelectorAll('[data-persona-button]')) {
    button.setAttribute('aria-pressed', String(button.getAttribute('data-persona-button') === as));
  }
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-for]'))) {
    part.hidden = !part.dataset.for?.split(' ').includes(as);
  }
  place();
}

/** What the demonstration shows where the address names nothing. @type {Record<string, string>} */
let tour = {};

function button(/** @type {{persona: string, name: string}} */ offer) {
  const made = document.createElement('button');
  made.type = 'button';
  made.dataset.personaButton = offer.persona;
  made.textContent = `${offer.name}, ${ROLES[offer.persona]}`;
  made.addEventListener('click', () => {
    look(offer.persona);
    document.dispatchEvent(new CustomEvent('lunchroom-persona', { detail: { persona: offer.persona } }));
  });
  return made;
}

/** Gives each widget of the page the room or chat that the address names, or else the demonstration's own. */
function place() {
  const tag = wanted.get('tag') ?? tour.room;
  const chat = wanted.get('chat') ?? (wanted.get('tag') ? undefined : tour.chat);
  const recap = wanted.get('chat') ?? tour.recap;
  const own = {
    tag,
    // A wall or console of a room follows whatever chat is on there.
    chat: wanted.get('chat'),
    recap,
    digest: wanted.get('digest'),
    idea: wanted.get('idea'),
    message: wanted.get('message'),
    goal: wanted.get('goal'),
    // Where people set goals and say what came of them.
    // Whoever is in charge of learning takes no course: an open room is theirs, too.
    learned: wanted.get('tag') ?? (sessionStorage.getItem(PERSONA) === 'learning' ? tour.room : tour.learned),
    query: wanted.get('query'),
    view: wanted.get('view'),
    wall: wanted.get('name') ?? 'A',
    // Nothing goes before others by itself: a room is offered where the address names one.
    asked: wanted.get('tag'),
    community: wanted.get('tag') ?? 'leadership7',
    // The desk shows the room where something waits, unless the address names another.
    watched: wanted.get('tag') ?? undefined,
    ...shared(),
    'wall-of-room': `wall.html?tag=${tag}`,
    'wall-of-chat': chat ? `wall.html?chat=${chat}&name={wall}` : `wall.html?tag=${tag}&name={wall}`,
  };
  for (const widget of document.querySelectorAll('[data-set]')) {
    for (const pair of (widget.getAttribute('data-set') ?? '').split(' ')) {
      const [attribute, name] = pair.split('=');
      if (own[name]) widget.setAttribute(attribute, own[name]);
    }
  }
}

/**
 * What a bookmarklet or a telephone's "share" handed over. Telephones like to put the address into the text.
 * @returns {Record<string, string|undefined>}
 */
function shared() {
  const text = wanted.get('text') ?? '';
  const found = /https?:\/\/\S+/.exec(text)?.[0];
  const rest = text.replace(found ?? '', '').trim();
  return { address: wanted.get('address') ?? wanted.get('url') ?? found, title: wanted.get('title') ?? undefined, text: rest || undefined };
}

/** A bookmark that is a script: it opens the form with the address, title and marked words of whatever page it is used on. */
function bookmarklet() {
  const form = new URL('../save.html', import.meta.url).href;
  const script = `(()=>{const d=document,e=encodeURIComponent;open('${form}?address='+e(location.href)+'&title='+e(d.title)+'&text='+e(String(getSelection()).slice(0,1000)),'lunchroom','width=520,height=720')})()`;
  for (const link of document.querySelectorAll('[data-bookmarklet]')) link.setAttribute('href', `javascript:${encodeURIComponent(script)}`);
  // It belongs into the bookmarks bar; clicked here it would be a script in the page, which the page's policy forbids.
  for (const link of document.querySelectorAll('[data-bookmarklet]')) link.addEventListener('click', (event) => event.preventDefault());
}

async function demonstrate() {
  const offers = await ask('/demo/personas');
  if (!offers) return plain();
  tour = (await ask('/demo/tour')) ?? {};
  const choice = document.querySelector('.personas');
  choice?.append(...offers.filter((offer) => ROLES[offer.persona]).map(button));
  look(persona());
}

/** Without the demonstration there are no personas: people sign in with a local account, or come through their portal. */
function plain() {
  for (const part of document.querySelectorAll('[data-demo]')) part.remove();
  for (const widget of document.querySelectorAll('[data-set]')) widget.setAttribute('sign-in', '');
  void welcome();
  document.title = document.title.replace('Northwind intranet', 'Lunchroom');
  place();
}

/** An installation that nobody can run yet leads whoever opens its first page to the first steps. */
async function welcome() {
  const steps = document.querySelector('.home') && (await ask('/first-steps'));
  if (steps && !steps.admin && !steps.portal) location.replace('first-run.html');
}

const PAGES = { room: 'room.html?tag={tag}', host: 'host.html?chat={chat}', recap: 'recap.html?chat={chat}', result: 'results.html?goal={goal}' };

// A widget asks for what lives on another page; where that is, only the portal knows.
document.addEventListener('lunchroom-open', (event) => {
  const { what, ...about } = /** @type {CustomEvent} */ (event).detail ?? {};
  // Links to a message lead there by themselves.
  if (!PAGES[what] || (what === 'room' && about.id)) return;
  // The ledger on this page has opened its form.
  if (what === 'result' && document.querySelector('lunchroom-results')) return;
  location.href = PAGES[what].replace(/{(\w+)}/, (_, name) => encodeURIComponent(about[name] ?? ''));
});

persona();
bookmarklet();
await demonstrate();
// The widgets' script comes once their tags say what to show.
await import('../widgets/lunchroom.js');
