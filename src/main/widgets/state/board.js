/**
 * The planning board: two hosts edit one run of show. Three versions go in (what I started from, mine, theirs),
 * one comes out, and where both changed the same thing both are kept until a person chooses.
 *
 * @typedef {{id?: string, key: string, kind: string, text: string, minutes: number, notes?: string, theirs?: Record<string, any>}} Draft
 */

export const FIELDS = ['kind', 'text', 'minutes', 'notes'];

let made = 0;


/** @param {any} step as the server tells it @returns {Draft} with a key that stays while the page lives */
export const draft = (step) => ({
  id: step.id,
  key: step.id ?? `new-${++made}`,
  kind: step.kind,
  text: step.text ?? '',
  minutes: step.minutes,
  notes: step.notes ?? '',
});

/** @param {Draft[]} steps */
export const sum = (steps) => steps.reduce((total, step) => total + (Number(step.minutes) || 0), 0);

/** @template T @param {T[]} list @param {number} from @param {number} to @returns {T[]} */
export function moved(list, from, to) {
  if (to < 0 || to >= list.length) return list;
  const copy = [...list];
  copy.splice(to, 0, ...copy.splice(from, 1));
  return copy;
}

/** The number a question will have: its place among the questions. */
export const questionNumber = (steps, step) =>
  step.kind === 'question' ? steps.filter((s) => s.kind === 'question').indexOf(step) + 1 : 0;

const same = (a, b) => FIELDS.every((field) => (a?.[field] ?? '') === (b?.[field] ?? ''));

/** @param {Draft} base @param {Draft} mine @param {Draft} theirs @returns {Draft} */
function mergedStep(base, mine, theirs) {
  const result = { ...mine };
  const both = {};
  for (const field of FIELDS) {
    const was = base[field] ?? '';
    const their = theirs[field] ?? '';
    if (their === was || their === (mine[field] ?? '')) continue;
    if ((mine[field] ?? '') === was) result[field] = their;
    else both[field] = their;
  }
  return Object.keys(both).length ? { ...result, theirs: both } : result;
}

/**
 * @param {Draft[]} base what I started from @param {Draft[]} mine @param {Draft[]} theirs what the server has now
 * @returns {{steps: Draft[], conflicts: number}} in my order, their new steps after the step they stand behind
 */
export function merged(base, mine, theirs) {
  const was = new Map(base.map((step) => [step.key, step]));
  const their = new Map(theirs.map((step) => [step.key, step]));
  const steps = [];
  for (const step of mine) {
    const old = was.get(step.key);
    const now = their.get(step.key);
    if (!old) steps.push(step);
    else if (now) steps.push(mergedStep(old, step, now));
    // They removed it: it goes, unless I was working on it. Then it stays as a new step.
    else if (!same(old, step)) steps.push({ ...step, id: undefined, theirs: { removed: true } });
  }
  theirs.forEach((step, i) => {
    if (steps.some((s) => s.key === step.key)) return;
    const old = was.get(step.key);
    if (old && same(old, step)) return; // I removed it and they did not touch it.
    const before = steps.findIndex((s) => s.key === theirs[i - 1]?.key);
    steps.splice(before + 1, 0, old ? { ...step, theirs: { kept: true } } : step);
  });
  return { steps, conflicts: steps.filter((step) => step.theirs).length };
}

/** A choice was made: theirs instead of mine, or mine. @param {Draft[]} steps @param {Draft} step @param {Partial<Draft>} [taken] */
export const settled = (steps, step, taken = {}) =>
  steps.map((known) => (known === step ? { ...known, ...taken, theirs: undefined } : known));
