/**
 * The last page of a choice or a registration: it goes on by itself. Without scripts its button does.
 */
const form = /** @type {HTMLFormElement|null} */ (document.querySelector('#back'));
const close = /** @type {HTMLButtonElement|null} */ (document.querySelector('#close'));

form?.submit();

/** The platform's page closes us, wherever it has put us; the message says nothing but that we are done. */
function done() {
  (window.opener ?? window.parent).postMessage({ subject: 'org.imsglobal.lti.close' }, '*');
}

if (close) {
  close.hidden = false;
  close.addEventListener('click', done);
  // Long enough to read two lines; the platform's own list shows the rest.
  setTimeout(done, 5000);
}
