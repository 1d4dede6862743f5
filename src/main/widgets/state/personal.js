/**
 * What in somebody's words looks like personal data. It runs in the browser before posting and tells nobody. Every expression
 * is bounded: what is typed must not be able to hang it.
 */

const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/;
const PHONE = /(?:\+|\b00|\b0)[\d ()/.-]{7,20}\d/g;
const DATE = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/;
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30}/gi;

/** How long an IBAN is, by country; of others all that is written is looked at. */
const LENGTHS = { AT: 20, BE: 16, CH: 21, CZ: 24, DE: 22, DK: 18, ES: 24, FI: 18, FR: 27, GB: 22, HU: 28, IE: 22, IT: 27, LU: 20, NL: 18, NO: 15, PL: 28, PT: 25, SE: 24 };

/** @typedef {'mail'|'phone'|'iban'|'id'} Kind */

/** @param {string} words @param {string[]} [shapes] of numbers: 9 a digit, A a letter @returns {Kind[]} */
export function personal(words, shapes = []) {
  /** @type {[Kind, boolean][]} */
  const found = [
    ['mail', MAIL.test(words)],
    ['iban', [...words.matchAll(IBAN)].some(([one]) => isIban(one))],
    ['phone', [...words.matchAll(PHONE)].some(([one]) => isPhone(one))],
    ['id', shapes.some((shape) => pattern(shape).test(words))],
  ];
  return found.filter(([, there]) => there).map(([kind]) => kind);
}

/** With a check digit that is right. @param {string} written */
export function isIban(written) {
  const all = written.replace(/ /g, '').toUpperCase();
  const text = all.slice(0, LENGTHS[/** @type {keyof typeof LENGTHS} */ (all.slice(0, 2))] ?? all.length);
  if (text.length < 15 || text.length > 34) return false;
  let rest = 0;
  for (const sign of text.slice(4) + text.slice(0, 4)) {
    const value = parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** @param {string} written */
function isPhone(written) {
  const digits = written.replace(/\D/g, '').length;
  return digits >= 8 && digits <= 15 && !DATE.test(written.trim());
}

/** @param {string} shape */
function pattern(shape) {
  const signs = [...shape].map((sign) => (sign === '9' ? '\\d' : sign === 'A' ? '[A-Za-z]' : sign.replace(/[^\w ]/g, '\\$&')));
  return new RegExp(`(?<![\\w])${signs.join('')}(?![\\w])`);
}
