/**
 * What a tab remembers. Storage throws in sandboxed frames; a persona or a guest's day is worth no error, and lasts until the
 * next load of the page there.
 */
export function kept(/** @type {string} */ name) {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

export function keep(/** @type {string} */ name, /** @type {string|null} */ value) {
  try {
    if (value) sessionStorage.setItem(name, value);
    else sessionStorage.removeItem(name);
  } catch {
    // See above.
  }
}
