/**
 * The one script of a page. It loads the code of a widget when its tag is there, also when a portal puts the tag
 * in later, and nothing else.
 */
const WIDGETS = {
  'lunchroom-room': () => import('./elements/lunchroom-room/define.js'),
  'lunchroom-join': () => import('./elements/lunchroom-join/define.js'),
  'lunchroom-catchup': () => import('./elements/lunchroom-catchup/define.js'),
  'lunchroom-inbox': () => import('./elements/lunchroom-inbox/define.js'),
  'lunchroom-upcoming': () => import('./elements/lunchroom-upcoming/define.js'),
  'lunchroom-calendar': () => import('./elements/lunchroom-calendar/define.js'),
  'lunchroom-host': () => import('./elements/lunchroom-host/define.js'),
  'lunchroom-wall': () => import('./elements/lunchroom-wall/define.js'),
  'lunchroom-schedule': () => import('./elements/lunchroom-schedule/define.js'),
  'lunchroom-shelf': () => import('./elements/lunchroom-shelf/define.js'),
  'lunchroom-ideas': () => import('./elements/lunchroom-ideas/define.js'),
  'lunchroom-goals': () => import('./elements/lunchroom-goals/define.js'),
  'lunchroom-results': () => import('./elements/lunchroom-results/define.js'),
  'lunchroom-tags': () => import('./elements/lunchroom-tags/define.js'),
  'lunchroom-save': () => import('./elements/lunchroom-save/define.js'),
  'lunchroom-digest': () => import('./elements/lunchroom-digest/define.js'),
  'lunchroom-qanda': () => import('./elements/lunchroom-qanda/define.js'),
  'lunchroom-queue': () => import('./elements/lunchroom-queue/define.js'),
  'lunchroom-poll': () => import('./elements/lunchroom-poll/define.js'),
  'lunchroom-search': () => import('./elements/lunchroom-search/define.js'),
  'lunchroom-moderation': () => import('./elements/lunchroom-moderation/define.js'),
  'lunchroom-pulse': () => import('./elements/lunchroom-pulse/define.js'),
  'lunchroom-community': () => import('./elements/lunchroom-community/define.js'),
  'lunchroom-recap': () => import('./elements/lunchroom-recap/define.js'),
  'lunchroom-tokens': () => import('./elements/lunchroom-tokens/define.js'),
  'lunchroom-course': () => import('./elements/lunchroom-course/define.js'),
  'lunchroom-people': () => import('./elements/lunchroom-people/define.js'),
  'lunchroom-admin': () => import('./elements/lunchroom-admin/define.js'),
};

const wanted = new Set(Object.keys(WIDGETS));

/**
 * Makes a widget known. Pages need it only for tags inside their own shadow roots, where this script cannot look.
 * @param {keyof typeof WIDGETS} name
 */
export async function define(name) {
  wanted.delete(name);
  if (!customElements.get(name)) await WIDGETS[name]();
}

/** @type {string|null} */
let blockedBy = null;

const { origin } = new URL(import.meta.url);

// A portal's policy may allow this script by its exact name and not the parts that it loads. The event says so.
document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
  if (blockedURI.startsWith(origin)) blockedBy = effectiveDirective;
});

/** Says why nothing shows, beside what the page itself put into the tag. @param {string} name */
function explain(name) {
  const line = document.createElement('p');
  line.textContent = blockedBy
    ? `Lunchroom: this page's policy blocks the widget. Its administrator can add to ${blockedBy}: ${origin}`
    : 'Lunchroom: the widget could not be loaded.';
  line.setAttribute('role', 'alert');
  document.querySelectorAll(name).forEach((element) => element.append(line.cloneNode(true)));
}

function look() {
  for (const name of wanted) {
    if (document.querySelector(name)) define(/** @type {keyof typeof WIDGETS} */ (name)).catch(() => explain(name));
  }
  if (wanted.size === 0) observer.disconnect();
}

// Portals move and add parts of a page all the time: one look for each batch of changes, and none when all is known.
const observer = new MutationObserver(look);
observer.observe(document, { childList: true, subtree: true });
look();
