/** What `<lunchroom-pulse>` says. */
export default {
  'pulse.title': 'Pulse',
  'pulse.ask': 'How is it going for you?',
  'pulse.fine': 'Fine',
  'pulse.fast': 'Too fast',
  'pulse.lost': 'Lost',
  'pulse.who': 'Only whoever leads sees it, as numbers, from five people on. After five minutes it is forgotten.',
  'pulse.said': 'Thank you. Press again to take it back.',
  'pulse.few': 'Fewer than five people have said how it goes.',
  'pulse.alert': 'Many lag behind: slow down, or ask what is unclear.',
};
