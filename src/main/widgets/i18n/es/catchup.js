/** @type {import('../../core/i18n.js').Words} */
export default {
  'catchup.title': 'Lo que se perdió',
  'catchup.minutes': { one: '{count} minuto de lectura', other: '{count} minutos de lectura' },
  'catchup.since': 'En sus salas y lo que sigue, desde {when}.',
  'catchup.more': 'Hubo más. Cinco minutos bastan; el resto está en sus salas.',
  'catchup.done': 'Estoy al día',
  'catchup.none': 'No se perdió nada. Así está bien.',
};
