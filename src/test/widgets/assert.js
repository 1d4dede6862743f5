/** As much of an assertion library as these tests need. */
export function equal(actual, expected, what = '') {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what} expected ${b}, got ${a}`);
}

export function holds(condition, what = 'it does not hold') {
  if (!condition) throw new Error(what);
}
