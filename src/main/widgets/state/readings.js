const MORNING = 8;

/**
 * A part for each line, so many days apart, in the morning of whoever plans it, also across a change of clocks.
 * @param {string} lines @param {string} from a day, as a date field gives it @param {number} days
 */
export function dated(lines, from, days) {
  const titles = lines.split('\n').map((line) => line.trim()).filter(Boolean);
  return titles.map((title, at) => {
    const day = new Date(`${from}T00:00`);
    day.setDate(day.getDate() + at * days);
    day.setHours(MORNING);
    return { title, opensAt: day.toISOString() };
  });
}
