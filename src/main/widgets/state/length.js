/** An address counts as this many characters, however long it is, as on the server. */
const ADDRESS = 23;
const ADDRESSES = /https?:\/\/[^\s<>"]+[^\s<>"'.,;:!?)\]}]/giu;

// What a reader sees as one sign: a letter with its accents, a flag, a family of four. The server's pattern is the same.
const SIGNS =
  /(?:[\u{1F1E6}-\u{1F1FF}]{2}|[^])[\p{M}\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]*(?:\u200D\P{M}[\p{M}\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]*)*/gu;

/** How long a message is to its reader, and so to the server: in signs, each address as 23. @param {string} words */
export function lengthOf(words) {
  let count = 0;
  const rest = words.normalize('NFC').trim().replace(ADDRESSES, () => {
    count += ADDRESS;
    return '';
  });
  return count + (rest.match(SIGNS)?.length ?? 0);
}
