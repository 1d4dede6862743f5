/** @type {import('../../core/i18n.js').Words} */
export default {
  'catchup.title': 'ما فاتك',
  'catchup.minutes': { zero: 'لا شيء للقراءة', one: 'دقيقة واحدة للقراءة', two: 'دقيقتان للقراءة', few: '{count} دقائق للقراءة', many: '{count} دقيقة للقراءة', other: '{count} دقيقة للقراءة' },
  'catchup.since': 'في غرفك وما تتابعه، منذ {when}.',
  'catchup.more': 'كان هناك المزيد. خمس دقائق تكفي، والباقي في غرفه.',
  'catchup.done': 'صرت على اطلاع',
  'catchup.none': 'لم يفتك شيء. هكذا أحسن.',
};
