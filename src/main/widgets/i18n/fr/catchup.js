/** @type {import('../../core/i18n.js').Words} */
export default {
  'catchup.title': 'Ce que vous avez manqué',
  'catchup.minutes': { one: '{count} minute de lecture', other: '{count} minutes de lecture' },
  'catchup.since': 'Dans vos salons et ce que vous suivez, depuis {when}.',
  'catchup.more': 'Il y avait plus. Cinq minutes suffisent ; le reste est dans ses salons.',
  'catchup.done': 'Je suis à jour',
  'catchup.none': 'Vous n’avez rien manqué. C’est bien ainsi.',
};
