import { written } from './json.js';
import { clock } from './clock.js';
import { keep, kept } from './kept.js';
import { apiAddress } from './place.js';
import { Problem, unreachable } from './problem.js';

const PERSONA = 'lunchroom.persona';
const GUEST = 'lunchroom.guest';
const ANSWERS_MS = 5000;
const AGAIN_MS = 15000;

/** @typedef {() => (string|null|undefined|Promise<string|null|undefined>)} AssertionSource */

/**
 * Who is looking, for all widgets of the page. The portal's signed assertion (or, in a demo, a persona) is
 * swapped for a short token that lives in this object only: no cookie, no storage, so another script's
 * stored-data theft finds nothing. A guest's is the exception, see `comeIn`.
 *
 * Fires `changed` when somebody else looks now: widgets then start over.
 */
class Session extends EventTarget {
  /** @type {'new'|'open'|'signed-out'|'refused'} */
  state = 'new';
  /** @type {import('./shapes.js').Me|null} */
  me = null;
  /** @type {Problem|null} */
  problem = null;

  #token = /** @type {string|null} */ (null);
  #renewAt = 0;
  #endsAt = 0;
  #timer = 0;
  #opening = /** @type {Promise<string|null>|null} */ (null);
  #turn = 0;
  #sources = /** @type {Map<EventTarget, AssertionSource>} */ (new Map());

  /** A widget offers its way to learn who looks; the first that answers is used. */
  offer(/** @type {EventTarget} */ widget, /** @type {AssertionSource} */ source) {
    this.#sources.set(widget, source);
    if (this.state !== 'signed-out') return;
    this.state = 'new';
    this.#changed();
  }

  withdraw(/** @type {EventTarget} */ widget) {
    this.#sources.delete(widget);
  }

  /** The token for the next call, opening or renewing the session first; null when nobody says who looks. */
  async token() {
    if (this.#token && Date.now() < this.#renewAt) return this.#token;
    if (this.state === 'signed-out' && !this.#opening) return null;
    return this.open().catch((thrown) => {
      if (!this.#lasts) throw thrown;
      // The portal could not be asked now, and the session is good for a while yet.
      this.#renewAt = Math.min(this.#endsAt, Date.now() + AGAIN_MS);
      return this.#token;
    });
  }

  get #lasts() {
    return this.#token !== null && Date.now() < this.#endsAt;
  }

  /** A new token in place of one that was refused. */
  async renew(/** @type {string} */ refused) {
    if (this.#token === refused) this.#token = null;
    return this.token();
  }

  /** One sign-in at a time, however many widgets ask. */
  open() {
    if (this.#opening) return this.#opening;
    const opening = this.#signIn().finally(() => {
      // A later sign-in may have taken the place of this one: it stays.
      if (this.#opening === opening) this.#opening = null;
    });
    this.#opening = opening;
    return opening;
  }

  /** Local accounts, for trying Lunchroom out without a portal. */
  async signInAs(/** @type {string} */ name, /** @type {string} */ password) {
    await this.#accept('/session', { name, password }, ++this.#turn);
    this.#changed();
  }

  /** Demo mode: look as another persona from now on; null signs out. */
  async become(/** @type {string|null} */ persona) {
    keep(PERSONA, persona);
    // What was asked as the persona before is still on its way: its session ends when the answers are there.
    this.forget(persona ? ANSWERS_MS : 0);
    const opening = this.open();
    this.#changed();
    await opening.catch(() => {});
  }

  /**
   * By a room's code, without an account. A guest has nothing to sign in with again, so their token is kept for this tab,
   * where a reload finds it; it opens one room, for one day.
   * @param {string} code @returns {Promise<{tag: string, title: string, address: string}>}
   */
  async comeIn(code) {
    const turn = ++this.#turn;
    const { session: opened, room } = await tell('POST', '/guests', { code }, null);
    if (turn !== this.#turn) return room;
    keep(GUEST, written({ token: opened.token, until: Date.now() + lifetime(opened), room }));
    this.#admit(opened.token, opened.me, Date.now() + lifetime(opened));
    this.#changed();
    return room;
  }

  /** Whether whoever looks has no account. */
  get guest() {
    return this.me?.roles.includes('guest') ?? false;
  }

  /** The room that whoever looks is a guest of. @returns {{tag: string, title: string, address: string}|undefined} */
  get guestOf() {
    return this.guest ? guest()?.room : undefined;
  }

  /** A guest's room can't be read any more: perhaps their day is over. */
  async doubt() {
    const came = this.guest && guest();
    if (came) await this.#comeBack(came, this.#turn).catch(() => {});
  }

  /** A guest goes before the day is over. */
  leave() {
    keep(GUEST, null);
    this.forget();
    this.#changed();
  }

  /** Drops the token, here at once and on the server after the given time. */
  forget(after = 0) {
    const token = this.#token;
    this.#turn += 1;
    this.#token = null;
    this.#opening = null;
    clearTimeout(this.#timer);
    this.me = null;
    this.state = 'new';
    if (token) setTimeout(() => void tell('DELETE', '/session', undefined, token).catch(() => {}), after);
  }

  async #signIn() {
    const turn = this.#turn;
    try {
      const assertion = await this.#assertion();
      const persona = kept(PERSONA);
      const came = guest();
      if (assertion) await this.#handOver(assertion, turn);
      else if (persona) await this.#accept('/demo/session', { persona }, turn);
      else if (came) await this.#comeBack(came, turn);
      else if (turn === this.#turn) this.#settle('signed-out', null);
    } catch (thrown) {
      const problem = unreachable(thrown);
      if (problem.passing) throw problem;
      if (turn === this.#turn && !this.#lasts) this.#settle('refused', problem);
      throw problem;
    }
    // Overtaken by another choice of persona: whoever asked gets that one's token.
    return turn === this.#turn ? this.#token : this.token();
  }

  async #assertion() {
    for (const source of this.#sources.values()) {
      const assertion = await source();
      if (assertion) return assertion;
    }
    return null;
  }

  /** The session until now goes with it: the streams that it opened go on. */
  async #handOver(/** @type {string} */ assertion, /** @type {number} */ turn) {
    await this.#accept('/session', { assertion }, turn, this.#token);
    if (turn === this.#turn) this.#wakeAt(this.#renewAt);
  }

  /** Who only listens asks for nothing, and their session is renewed all the same; not in a tab that nobody sees. */
  #wakeAt(/** @type {number} */ time) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (document.hidden) return this.#wakeAt(Date.now() + AGAIN_MS);
      void this.token().catch(() => {}).then(() => this.#lasts && this.#wakeAt(Math.max(this.#renewAt, Date.now() + 1000)));
    }, time - Date.now());
  }

  /** @param {string} path @param {object} body @param {number} turn @param {string|null} [before] */
  async #accept(path, body, turn, before = null) {
    const answer = await tell('POST', path, body, before);
    // Somebody switched persona while this one was signing in: the later choice counts.
    if (turn !== this.#turn) return;
    const someoneElse = this.me !== null && this.me.id !== answer.me.id;
    this.#admit(answer.token, answer.me, Date.now() + Math.max(5000, lifetime(answer) * 0.8), Date.now() + lifetime(answer));
    if (someoneElse) this.#changed();
  }

  #admit(/** @type {string} */ token, me, /** @type {number} */ renewAt, endsAt = renewAt) {
    this.#token = token;
    this.#renewAt = renewAt;
    this.#endsAt = endsAt;
    clearTimeout(this.#timer);
    this.me = me;
    this.#settle('open', null);
  }

  /** A guest's page was loaded again, or their day is over meanwhile. */
  async #comeBack({ token, until }, /** @type {number} */ turn) {
    const me = await tell('GET', '/me', undefined, token).catch((thrown) => {
      if (thrown.status !== 401) throw thrown;
    });
    if (turn !== this.#turn) return;
    if (me) return this.#admit(token, me, until);
    keep(GUEST, null);
    this.#token = null;
    this.me = null;
    this.#settle('signed-out', null);
    this.#changed();
  }

  #settle(/** @type {Session['state']} */ state, /** @type {Problem|null} */ problem) {
    this.state = state;
    this.problem = problem;
  }

  #changed() {
    this.dispatchEvent(new Event('changed'));
  }
}

/** Milliseconds a token lives here, where a demo's clock may run faster than ours. */
const lifetime = (answer) => ((answer.expiresIn ?? 600) * 1000) / clock.rate;

async function tell(method, path, body, token) {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
  const response = await fetch(apiAddress(path), {
    method,
    headers: token ? { ...headers, Authorization: `Bearer ${token}` } : headers,
    body: body && written(body),
    credentials: 'same-origin',
  });
  if (!response.ok) throw await Problem.of(response);
  return response.status === 204 ? null : response.json();
}

/** @returns {{token: string, until: number, room: {tag: string, title: string, address: string}}|null} */
const guest = () => JSON.parse(kept(GUEST) ?? 'null');

export const session = new Session();

document.addEventListener('lunchroom-persona', (event) => {
  void session.become(/** @type {CustomEvent} */ (event).detail?.persona ?? null);
});

/**
 * Asks the page who looks, in the three ways a portal can answer: a function set on the element, the address of
 * the portal's own assertion service, or an answer to the event `lunchroom-assertion`.
 * @param {HTMLElement & {assertion?: AssertionSource, assertionUrl?: string}} element
 * @returns {AssertionSource}
 */
export const assertionOf = (element) => async () => {
  if (typeof element.assertion === 'function') return element.assertion();
  if (element.assertionUrl) return fetchAssertion(element.assertionUrl);
  /** @type {Promise<string|null>|string|null} */
  let given = null;
  const detail = { respondWith: (/** @type {Promise<string>|string} */ answer) => (given = answer) };
  element.dispatchEvent(new CustomEvent('lunchroom-assertion', { bubbles: true, composed: true, detail }));
  return given;
};

/** The portal's service knows its own cookie; ours never sees it. */
async function fetchAssertion(/** @type {string} */ address) {
  const response = await fetch(address, { credentials: 'same-origin', cache: 'no-store' });
  if (!response.ok) throw new Problem('assertion-failed', { status: response.status });
  const text = (await response.text()).trim();
  return text.startsWith('{') ? JSON.parse(text).assertion : text;
}
