/** What `<lunchroom-catchup>` says. */
export default {
  'catchup.title': 'What you missed',
  'catchup.minutes': { one: '{count} minute to read', other: '{count} minutes to read' },
  'catchup.since': 'In your rooms and what you follow, since {when}.',
  'catchup.more': 'There was more. Five minutes are enough; the rest is in its rooms.',
  'catchup.done': 'I am up to date',
  'catchup.none': 'Nothing happened that you missed. That is a good state.',
};
