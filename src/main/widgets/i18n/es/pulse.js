export default {
  'pulse.title': 'Pulso',
  'pulse.ask': '¿Cómo te va?',
  'pulse.fine': 'Bien',
  'pulse.fast': 'Muy rápido',
  'pulse.lost': 'Me perdí',
  'pulse.who': 'Solo lo ve quien dirige, en números, desde cinco personas. A los cinco minutos se olvida.',
  'pulse.said': 'Gracias. Pulsa otra vez para retirarlo.',
  'pulse.few': 'Menos de cinco personas han dicho cómo les va.',
  'pulse.alert': 'Muchos se quedan atrás: ve más despacio o pregunta qué no está claro.',
};
