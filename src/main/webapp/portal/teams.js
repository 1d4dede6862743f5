/**
 * As much of a Microsoft Teams tab as a page must be: it says that it is there, and asks for the token of whoever looks. No script of
 * Microsoft's is needed for it. What is sent holds no secret; and only pages that may embed us can answer (`frame-ancestors`).
 */
const PATIENCE = 5000;
const VERSION = '2.28.0';
const RUNTIME = 4;

/** @type {Map<number, (answer: unknown[]) => void>} */
const waiting = new Map();
let last = 0;
let listening = false;

function listen() {
  if (listening) return;
  listening = true;
  addEventListener('message', (event) => {
    if (event.source !== window.parent || typeof event.data?.id !== 'number' || !Array.isArray(event.data.args)) return;
    waiting.get(event.data.id)?.(event.data.args);
    waiting.delete(event.data.id);
  });
}

/** @param {string} func @param {unknown[]} args @returns {Promise<unknown[]>} */
function ask(func, args) {
  listen();
  const id = (last += 1);
  return new Promise((resolve, reject) => {
    waiting.set(id, resolve);
    setTimeout(() => reject(new Error(`${func}: no answer.`)), PATIENCE);
    window.parent.postMessage({ id, uuidAsString: crypto.randomUUID(), func, timestamp: Date.now(), args }, '*');
  });
}

/** @type {Promise<unknown>|undefined} */
let there;

/** Says that the tab is there and has drawn; once. */
export function arrive() {
  there ??= ask('initialize', [VERSION, RUNTIME, null]).then(() => {
    ask('appInitialization.success', [VERSION]).catch(() => {});
  });
  return there;
}

/** The token of whoever looks, for the application that the tab's manifest names; null where it names none. */
export async function token() {
  await arrive();
  const [fine, answer] = await ask('authentication.getAuthToken', [null, null, true, null]);
  return fine && typeof answer === 'string' ? answer : null;
}
