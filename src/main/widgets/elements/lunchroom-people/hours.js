export const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

// Any Monday: only the name of the day is taken from it.
const MONDAY = Date.UTC(2026, 0, 5);

/** The days' names by how the API calls them. @param {string} region @param {'long'|'short'} width @returns {Record<string, string>} */
export function days(region, width) {
  const names = new Intl.DateTimeFormat(region, { weekday: width, timeZone: 'UTC' });
  return Object.fromEntries(WEEK.map((day, i) => [day, names.format(MONDAY + i * 86_400_000)]));
}
