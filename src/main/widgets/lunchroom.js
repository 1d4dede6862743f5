/**
 * The one script of a page. It loads the code of a widget when its tag is there, also when a portal puts the tag
 * in later, and nothing else.
 */
const WIDGETS = {
  'lunchroom-room': () => import('./elements/lunchroom-room/define.js'),
  'lunchroom-join': () => import('./elements/lunchroom-join/define.js'),
  'lunchroom-upcoming': () => import('./elements/lunchroom-upcoming/define.js'),
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
  'lunchroom-course': () => import('./elements/lunchroom-course/define.js'),
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

function look() {
  for (const name of wanted) {
    if (document.querySelector(name)) void define(/** @type {keyof typeof WIDGETS} */ (name));
  }
  if (wanted.size === 0) observer.disconnect();
}

// Portals move and add parts of a page all the time: one look for each batch of changes, and none when all is known.
const observer = new MutationObserver(look);
observer.observe(document, { childList: true, subtree: true });
look();
