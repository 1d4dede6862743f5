import { written } from './json.js';
import { apiAddress } from './place.js';
import { Problem, unreachable } from './problem.js';
import { session } from './session.js';
import { newKey } from './keys.js';

export { Problem } from './problem.js';

/**
 * @typedef {object} CallOptions
 * @property {unknown} [body] sent as JSON; a file (a Blob) as it is
 * @property {string} [key] Idempotency-Key; a POST gets a fresh one unless given
 * @property {string} [ifMatch] the ETag that an edit starts from
 * @property {boolean} [later] the answer may come before the work is done (202)
 * @property {AbortSignal} [signal]
 * @property {number} [timeout] milliseconds for one try
 * @property {number} [tries]
 * @typedef {{status: number, data: any, etag: string|null}} Answer
 */

const SAFE = new Set(['GET', 'PUT', 'DELETE']);

/**
 * One call, with the session's token, a few tries where a repetition is harmless, and problems as errors.
 * @param {string} method
 * @param {string} path
 * @param {CallOptions} [options]
 * @returns {Promise<Answer>}
 */
export async function call(method, path, options = {}) {
  const key = options.key ?? (method === 'POST' ? newKey() : undefined);
  const repeatable = SAFE.has(method) || key !== undefined;
  const tries = options.tries ?? (repeatable ? 3 : 1);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await withFreshToken(method, path, { ...options, key });
    } catch (thrown) {
      const problem = unreachable(thrown);
      if (!problem.passing || attempt >= tries || problem.code === 'stopped' || problem.code === 'blocked') throw problem;
      await pause(problem.retryAfter ? problem.retryAfter * 1000 : 300 * 2 ** attempt * (0.5 + Math.random()), options.signal);
    }
  }
}

/** A token that ran out is renewed once; a second refusal is the answer. */
async function withFreshToken(method, path, options) {
  const token = await session.token();
  const response = await send(method, path, options, token);
  if (response.status !== 401 || !token) return answer(response);
  return answer(await send(method, path, options, await session.renew(token)));
}

function send(method, path, { body, key, ifMatch, later, signal, timeout = 15000 }, token) {
  /** @type {Record<string, string>} */
  const headers = { Accept: 'application/json' };
  if (token) headers.Authorization = `Bearer ${token}`;
  const raw = body instanceof Blob;
  if (body !== undefined) headers['Content-Type'] = raw ? 'application/octet-stream' : 'application/json';
  if (key) headers['Idempotency-Key'] = key;
  if (ifMatch) headers['If-Match'] = ifMatch;
  if (later) headers.Prefer = 'respond-async';
  const limit = AbortSignal.timeout(timeout);
  return fetch(apiAddress(path), {
    method,
    headers,
    body: body === undefined || raw ? /** @type {Blob|undefined} */ (body) : written(body),
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
    // No cookie of ours: that of a proxy with a login, which lets nothing else through.
    credentials: 'same-origin',
    cache: 'no-store',
  });
}

/** @param {Response} response @returns {Promise<Answer>} */
async function answer(response) {
  if (!response.ok) throw await Problem.of(response);
  const type = response.headers.get('Content-Type') ?? '';
  const data = response.status === 204 ? null : type.includes('json') ? await response.json() : await response.text();
  return { status: response.status, data, etag: response.headers.get('ETag') };
}

/** @param {number} milliseconds @param {AbortSignal} [signal] */
export function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new Problem('stopped'));
    });
  });
}

/** @param {string} path @param {CallOptions} [options] */
export const get = async (path, options) => (await call('GET', path, options)).data;
/** @param {string} path @param {unknown} [body] @param {CallOptions} [options] */
export const post = async (path, body, options) => (await call('POST', path, { ...options, body: body ?? {} })).data;
/** @param {string} path @param {unknown} [body] @param {CallOptions} [options] */
export const put = async (path, body, options) => (await call('PUT', path, { ...options, body })).data;
/** @param {string} path @param {unknown} body @param {CallOptions} [options] */
export const patch = async (path, body, options) => (await call('PATCH', path, { ...options, body })).data;
/** @param {string} path @param {CallOptions} [options] */
export const remove = async (path, options) => (await call('DELETE', path, options)).data;

/**
 * A file of the API, to be saved or shown: links cannot carry the token, so the page fetches it.
 * @param {string} path @returns {Promise<Blob>}
 */
export async function file(path) {
  const token = await session.token();
  const headers = token ? { Authorization: `Bearer ${token}` } : undefined;
  const response = await fetch(apiAddress(path), { headers, credentials: 'same-origin' }).catch((thrown) => {
    throw unreachable(thrown);
  });
  if (!response.ok) throw await Problem.of(response);
  return response.blob();
}

/**
 * Saves a file of the API under a name, as a click on a link would.
 * @param {string} path @param {string} name
 */
export async function download(path, name) {
  const address = URL.createObjectURL(await file(path));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}
