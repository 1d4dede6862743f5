import { html, nothing } from 'lit';
import { apiAddress } from '../../core/place.js';
import { files as words } from '../../i18n/files.js';
import { icon } from '../../core/icons.js';
import { language } from '../../core/i18n.js';
import { remove } from '../../core/api.js';
import { session } from '../../core/session.js';

/** @typedef {import('./files.js').Files} Files @typedef {import('./files.js').Chosen} Chosen */

/** @param {import('./files.js').Host} host */
export const learned = (host) => language(host.lingo.tag, words);

const KNOWN = new Set(['file-too-large', 'file-kind', 'file-empty', 'too-many-pixels', 'picture-broken', 'too-many-files']);

/** Sends a file, telling how far it is; only the old way of asking tells that. @param {Files} files @param {File} file */
export async function upload(files, file) {
  const { host } = files;
  /** @type {Chosen} */
  const one = { file, name: file.name || 'picture.png', progress: 0, alt: '', decorative: false, stop: new AbortController() };
  files.chosen = [...files.chosen, one];
  try {
    Object.assign(one, await sent(files, one));
  } catch (thrown) {
    const code = /** @type {any} */ (thrown)?.code;
    one.problem = host.t(KNOWN.has(code) ? `files.problem.${code}` : 'files.problem');
  }
  host.requestUpdate();
}

/** @param {Files} files @param {Chosen} one @returns {Promise<{id: string, name: string, shape: string}>} */
async function sent({ host }, one) {
  const token = await session.token();
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', apiAddress(`${host.path}/files?name=${encodeURIComponent(one.name)}`));
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.onprogress = ({ loaded, total }) => {
      one.progress = loaded / total;
      host.requestUpdate();
    };
    request.onload = () => {
      const said = JSON.parse(request.responseText || '{}');
      if (request.status === 201) resolve({ id: said.id, name: said.name, shape: said.shape });
      else reject(said);
    };
    request.onerror = reject;
    one.stop.signal.addEventListener('abort', () => request.abort());
    request.send(one.file);
  });
}

/** @param {Files} files @param {Chosen} one */
function drop(files, one) {
  one.stop.abort();
  files.chosen = files.chosen.filter((other) => other !== one);
  if (one.id) void remove(`${files.host.path}/files/${one.id}`).catch(() => {});
  files.host.requestUpdate();
  files.leave();
}

/** What goes with the next message, and what is said about it. @param {Files} files */
export function drawChosen(files) {
  const { host } = files;
  return html`<ul class="chosen" aria-label=${host.t('files.chosen')}>
    ${files.chosen.map((one) => html`<li>
      <span class="what"><strong dir="auto">${one.name}</strong> ${drawState(files, one)}</span>
      <button type="button" class="plain" @click=${() => drop(files, one)}>${icon('close')}<span class="heard">${host.t('files.remove', { name: one.name })}</span></button>
      ${one.id ? drawAlt(files, one) : nothing}
    </li>`)}
  </ul>`;
}

/** @param {Files} files @param {Chosen} one */
function drawState({ host }, one) {
  if (one.problem) return html`<span class="wrong" role="alert">${one.problem}</span>`;
  if (one.id) return html`<span class="quiet">${icon('agree')}<span class="heard" role="status">${host.t('files.there')}</span></span>`;
  return html`<progress max="1" .value=${one.progress} aria-label=${host.t('files.sending', { name: one.name })}></progress>`;
}

/** @param {Files} files @param {Chosen} one */
function drawAlt({ host }, one) {
  if (one.shape === 'document') return nothing;
  const image = one.shape === 'image';
  const write = (/** @type {Event} */ event) => {
    one.alt = /** @type {HTMLTextAreaElement} */ (event.target).value;
    host.requestUpdate();
  };
  const decorate = (/** @type {Event} */ event) => {
    one.decorative = /** @type {HTMLInputElement} */ (event.target).checked;
    host.requestUpdate();
  };
  return html`<label class="alt">${host.t(image ? 'files.alt' : 'files.transcript')}
      <textarea rows="1" maxlength="2000" dir="auto" data-alt ?required=${image && !one.decorative} ?disabled=${one.decorative} .value=${one.alt} @input=${write}></textarea>
    </label>
    ${image ? html`<label class="decorative"><input type="checkbox" .checked=${one.decorative} @change=${decorate} /> ${host.t('files.decorative')}</label>` : nothing}`;
}

/** The files of a message. @param {Files} files @param {any[]} all */
export function drawFiles(files, all) {
  return html`<div class="files">${all.map((file) => drawFile(files, file))}</div>`;
}

/** @param {Files} files @param {{id: string, name: string, shape: string, bytes: number, alt?: string, width?: number, height?: number}} file */
function drawFile({ host, pass }, file) {
  const at = (/** @type {string} */ more) => apiAddress(`/files/${file.id}?pass=${encodeURIComponent(pass)}${more}`);
  if (file.shape === 'image') {
    const scale = Math.min(1, 640 / Math.max(file.width ?? 1, file.height ?? 1));
    return html`<figure>
      <a href=${at('')} target="_blank" rel="noopener noreferrer" aria-label=${file.alt ? nothing : host.t('files.open', { name: file.name })}>
        <img src=${at('&size=small')} alt=${file.alt ?? ''} width=${Math.round((file.width ?? 1) * scale)} height=${Math.round((file.height ?? 1) * scale)} loading="lazy" decoding="async" />
      </a>
      ${file.alt ? html`<figcaption class="quiet" aria-hidden="true" dir="auto">${file.alt}</figcaption>` : nothing}
    </figure>`;
  }
  const played = file.shape === 'audio'
    ? html`<audio controls preload="none" src=${at('')} aria-label=${file.name}></audio>`
    : file.shape === 'video' ? html`<video controls preload="metadata" src=${at('')} aria-label=${file.name}></video>` : nothing;
  return html`<div class="file">
    ${played}
    ${file.alt ? html`<details><summary>${host.t('files.transcript.read')}</summary><p dir="auto">${file.alt}</p></details>` : nothing}
    <a class="quiet" href=${at('&save=true')} download=${file.name}>${icon('down')} <span dir="auto">${file.name}</span> ${host.t('files.size', { size: size(host, file.bytes) })}</a>
  </div>`;
}

/** @param {import('./files.js').Host} host @param {number} bytes */
function size(host, bytes) {
  const large = bytes >= 1e6;
  const shown = { style: /** @type {const} */ ('unit'), unit: large ? 'megabyte' : 'kilobyte', maximumFractionDigits: large ? 1 : 0 };
  return new Intl.NumberFormat(host.lingo.tag, shown).format(Math.max(bytes / (large ? 1e6 : 1e3), large ? 0 : 1));
}
