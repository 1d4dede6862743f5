/**
 * JSON of what we send. Old pages teach lists and objects a `toJSON` of their own, which `JSON.stringify` obeys, and
 * a server would get text where a list belongs: here each says of itself that it has none.
 * @param {unknown} value
 */
export const written = (value) => JSON.stringify(untaught(value));

/** @param {unknown} value @returns {unknown} */
function untaught(value) {
  if (typeof value !== 'object' || value === null) return value;
  const own = Array.isArray(value)
    ? value.map(untaught)
    : Object.fromEntries(Object.entries(value).map(([name, held]) => [name, untaught(held)]));
  Object.defineProperty(own, 'toJSON', { value: undefined });
  return own;
}
