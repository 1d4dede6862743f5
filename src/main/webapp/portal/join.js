/**
 * The page that a QR code leads to. It is nobody's portal: who has a session here is asked nothing, others come in as guests,
 * and the room shows below.
 */
const join = /** @type {HTMLElement} */ (document.querySelector('lunchroom-join'));
const place = /** @type {HTMLElement} */ (document.getElementById('room'));
const code = new URLSearchParams(location.search).get('code');
if (code) join.setAttribute('code', code);

document.addEventListener('lunchroom-guest', (event) => {
  const { tag, title } = /** @type {CustomEvent} */ (event).detail ?? {};
  place.replaceChildren();
  document.documentElement.toggleAttribute('data-guest', Boolean(tag));
  if (!tag) return;
  const room = document.createElement('lunchroom-room');
  room.setAttribute('tag', tag);
  place.append(room);
  document.title = title;
});

await import('../widgets/lunchroom.js');
