/**
 * A key that makes a retry harmless: 128 random bits.
 * Not `crypto.randomUUID`, which plain-http intranets do not have.
 */
export function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What only its holder knows: 192 random bits as base64url. */
export const newReceipt = () =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(24)))).replaceAll('+', '-').replaceAll('/', '_');
