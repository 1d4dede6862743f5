export default {
  'pulse.title': 'Pouls',
  'pulse.ask': 'Comment ça va pour vous ?',
  'pulse.fine': 'Bien',
  'pulse.fast': 'Trop vite',
  'pulse.lost': 'Perdu',
  'pulse.who': 'Seuls ceux qui animent le voient, en nombres, dès cinq personnes. Après cinq minutes, c’est oublié.',
  'pulse.said': 'Merci. Appuyez encore pour retirer.',
  'pulse.few': 'Moins de cinq personnes se sont exprimées.',
  'pulse.alert': 'Beaucoup décrochent : ralentissez, ou demandez ce qui n’est pas clair.',
};
