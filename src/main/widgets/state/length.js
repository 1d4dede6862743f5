/** An address counts as this many characters, however long it is, as on the server. */
const ADDRESS = 23;
const ADDRESSES = /https?:\/\/[^\s<>"]+[^\s<>"'.,;:!?)\]}]/giu;

/** How long a message is to the server: in code points, each address as 23. @param {string} words */
export function lengthOf(words) {
  let count = 0;
  const rest = words.normalize('NFC').trim().replace(ADDRESSES, () => {
    count += ADDRESS;
    return '';
  });
  return count + Array.from(rest).length;
}
