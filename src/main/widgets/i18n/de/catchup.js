/** @type {import('../../core/i18n.js').Words} */
export default {
  'catchup.title': 'Was Sie verpasst haben',
  'catchup.minutes': { one: '{count} Minute zu lesen', other: '{count} Minuten zu lesen' },
  'catchup.since': 'In Ihren Räumen und dem, was Sie verfolgen, seit {when}.',
  'catchup.more': 'Es gab noch mehr. Fünf Minuten genügen; der Rest steht in seinen Räumen.',
  'catchup.done': 'Ich bin auf dem Stand',
  'catchup.none': 'Sie haben nichts verpasst. So soll es sein.',
};
