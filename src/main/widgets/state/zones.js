/** Wall-clock time in a zone, both ways, from what the browser knows of zones. */

/** @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map();

function format(/** @type {string} */ zone) {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
  });
  formats.set(zone, made);
  return made;
}

/** @param {number|string} at @param {string} zone @returns {{date: string, time: string}} as date and time fields hold it */
export function local(at, zone) {
  const parts = Object.fromEntries(format(zone).formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  return { date: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}` };
}

const asUtc = ({ date, time }) => Date.parse(`${date}T${time}:00Z`);

/**
 * The instant of a wall-clock time. Asked twice, because the first answer may stand on the other side of a change of
 * clocks.
 * @param {{date: string, time: string}} wall @param {string} zone @returns {number} not a number for no date
 */
export function instant(wall, zone) {
  const wanted = asUtc(wall);
  // While somebody types a year it is the year 2, then 20: no browser knows zones that far back.
  if (Number.isNaN(wanted) || wall.date < '1900') return NaN;
  const first = wanted - (asUtc(local(wanted, zone)) - wanted);
  return wanted - (asUtc(local(first, zone)) - first);
}

export const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/** Every zone the browser knows, without an old browser's surprise. */
export const zones = () => Intl.supportedValuesOf?.('timeZone') ?? [ownZone(), 'UTC'];

/** `Europe/Berlin` as people read it. @param {string} zone */
export const zoneName = (zone) => zone.replaceAll('_', ' ').split('/').reverse().join(', ');

/** The place alone, for sentences. @param {string} zone */
export const cityOf = (zone) => zone.replaceAll('_', ' ').split('/').at(-1) ?? zone;
