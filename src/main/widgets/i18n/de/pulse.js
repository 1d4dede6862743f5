export default {
  'pulse.title': 'Puls',
  'pulse.ask': 'Wie geht es dir gerade damit?',
  'pulse.fine': 'Gut',
  'pulse.fast': 'Zu schnell',
  'pulse.lost': 'Abgehängt',
  'pulse.who': 'Nur die Leitung sieht es, als Zahlen, ab fünf Personen. Nach fünf Minuten ist es vergessen.',
  'pulse.said': 'Danke. Nochmals drücken nimmt es zurück.',
  'pulse.few': 'Weniger als fünf Personen haben gesagt, wie es geht.',
  'pulse.alert': 'Viele kommen nicht mit: langsamer, oder frag, was unklar ist.',
};
