/** An address counts as this many characters, however long it is. */
const ADDRESS = 23;
const ENDINGS = 'com|org|net|edu|gov|info|int|io|dev|app|eu|de|at|ch|fr|es|it|nl|be|uk|ie|pl|se|no|dk|fi|cz|pt|us|ca|au|nz|in|jp|br|mx|za';
const ADDRESSES = new RegExp(
  `https?://[^\\s<>"]*[\\p{L}\\p{N}=_#/+-]|(?<![\\p{L}\\p{N}@#$_./-])(?:[a-z0-9-]+\\.)+(?:${ENDINGS})(?![\\p{L}\\p{N}@+-])(?:/(?:[^\\s<>"]*[\\p{L}\\p{N}=_#/+-])?)?`,
  'giu',
);

// What a reader sees as one sign: a letter with its accents, a flag of two letters, a family joined of four people.
const SIGN =
  /(?:[\u{1F1E6}-\u{1F1FF}]{2}|[\s\S])[\p{M}\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]*(?:\u200D\P{M}[\p{M}\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]*)*/gu;

/**
 * How long a message is to its reader: signs as seen, each address as 23. The server counts the same way and has the
 * last word; addresses without "https://" are known here by the commonest endings only.
 * @param {string} words
 */
export function lengthOf(words) {
  let count = 0;
  const rest = words.trim().replace(ADDRESSES, () => {
    count += ADDRESS;
    return '';
  });
  return count + (rest.normalize('NFC').match(SIGN)?.length ?? 0);
}
