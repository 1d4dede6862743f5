/**
 * For pages that show Lunchroom in frames: gives each the height that it asks for, and tells it who looks.
 *
 *   <script src="https://lunchroom.example/lunchroom/frames.js" data-assertion-url="/my-portal/assertion" defer></script>
 *   <iframe src="https://lunchroom.example/lunchroom/frame.html?widget=upcoming&parent=https://intranet.example" title="Chats"></iframe>
 */
(() => {
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const home = new URL('.', script.src);

  /** The frame of ours that a message comes from. @param {MessageEvent} event */
  function frame(event) {
    if (event.origin !== home.origin) return null;
    const all = [...document.querySelectorAll('iframe')];
    return all.find((one) => one.contentWindow === event.source && one.src.startsWith(new URL('frame.html', home).href)) ?? null;
  }

  async function assertion() {
    const address = script.dataset.assertionUrl;
    if (!address) return null;
    const answer = await fetch(address, { credentials: 'same-origin', cache: 'no-store' });
    const text = (await answer.text()).trim();
    if (!answer.ok) return null;
    return text.startsWith('{') ? JSON.parse(text).assertion : text;
  }

  addEventListener('message', async (event) => {
    const from = frame(event);
    if (!from) return;
    const { type, height, nonce } = event.data ?? {};
    if (type === 'lunchroom:height' && Number.isFinite(height)) from.style.blockSize = `${Math.min(Math.max(height, 0), 20000)}px`;
    if (type === 'lunchroom:who') {
      const word = await assertion().catch(() => null);
      from.contentWindow?.postMessage({ type: 'lunchroom:assertion', nonce, assertion: word }, home.origin);
    }
  });
})();
