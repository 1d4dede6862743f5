import { equal } from './assert.js';
import { agenda, agendaChanged, folded } from '../source/state/agenda.js';
import { chatOf, currentQuestion, phase, progress, released, standing } from '../source/state/chat.js';
import { chosen, perMinute } from '../source/state/arrivals.js';
import { lengthOf } from '../source/state/length.js';

const at = (minute) => `2026-05-14T10:${String(minute).padStart(2, '0')}:00.000Z`;
const ms = (minute) => Date.parse(at(minute));
const show = (more = {}) =>
  chatOf({
    id: 'c1',
    room: 't',
    state: 'live',
    startsAt: at(0),
    endsAt: at(30),
    current: { step: 'q1' },
    steps: [
      { id: 'w', kind: 'welcome', minutes: 5, startsAt: at(0), releasedAt: at(0), endedAt: at(5) },
      { id: 'q1', kind: 'question', question: 1, minutes: 10, startsAt: at(5), releasedAt: at(5) },
      { id: 'q2', kind: 'question', question: 2, minutes: 15, startsAt: at(15) },
    ],
    ...more,
  });

export const tests = {
  'a step stands where the minutes put it': () => {
    const chat = show();
    const { over, left, nextAt } = progress(chat, chat.steps[1], ms(9));
    equal([over, left, nextAt], [0.4, 6 * 60000, ms(15)]);
  },
  'a hold freezes what is left and pushes the next on': () => {
    const chat = show({ heldSince: at(9) });
    const { over, left, nextAt } = progress(chat, chat.steps[1], ms(12));
    equal([over, left, nextAt], [0.4, 6 * 60000, ms(18)]);
  },
  'the last step ends with the chat': () => {
    const chat = show({ current: { step: 'q2' } });
    equal(progress(chat, chat.steps[2], ms(20)).left, 10 * 60000);
  },
  'time that is over is over': () => {
    const chat = show();
    equal(progress(chat, chat.steps[1], ms(40)).left, 0);
  },
  'only released questions can be answered': () => {
    equal(released(show()).map((step) => step.id), ['q1']);
    equal(currentQuestion(show())?.id, 'q1');
    equal(currentQuestion(show({ current: { step: 'w' } })), undefined);
  },
  'steps are done, now or coming': () => {
    const chat = show();
    equal(chat.steps.map((step) => standing(chat, step)), ['done', 'now', 'coming']);
    const after = show({ state: 'SECOND_SITTING' });
    equal(after.steps.map((step) => standing(after, step)), ['done', 'done', 'done']);
  },
  'a chat’s state says which screen it is': () => {
    const phases = ['announced', 'lobby', 'LIVE', 'REHEARSAL', 'second sitting', 'CLOSED', 'cancelled', 'draft'].map((state) => phase(show({ state })));
    equal(phases, ['before', 'lobby', 'live', 'live', 'second-sitting', 'over', 'cancelled', 'none']);
    equal(phase(null), 'none');
  },
  'what is live comes first, what is over does not come': () => {
    const chat = (id, state, startsAt) => show({ id, state, startsAt });
    const list = agenda([chat('b', 'announced', at(9)), chat('d', 'second_sitting', at(1)), chat('a', 'announced', at(8)), chat('c', 'live', at(2)), chat('x', 'closed', at(0))]);
    equal(list.map((each) => each.id), ['c', 'a', 'b', 'd']);
    equal(agendaChanged(list, chat('c', 'closed', at(2))).map((each) => each.id), ['a', 'b', 'd']);
    equal(agendaChanged(list, chat('b', 'lobby', at(9))).map((each) => each.id), ['c', 'b', 'a', 'd']);
  },
  'a reader’s choice lets through what was asked for': () => {
    const message = { id: 'm1', step: 'q1', author: { id: 'p1', role: 'HOST' }, tree: [{ t: 'p', c: [{ t: 'mention', s: 'ines', person: 'p2' }] }] };
    equal(
      [{ step: 'q1' }, { step: 'q2' }, { hosts: true }, { mentions: true }, { thread: 'm1' }, { thread: 'm9' }].map((choice) => chosen(message, choice, 'p2')),
      [true, false, true, true, true, false],
    );
  },
  'speed is what came in the last minute': () =>
    equal(perMinute([at(1), at(8), at(9), at(9)].map((when) => ({ at: when })), ms(9) + 30000), 2),
  'length is counted in signs as seen': () => {
    equal(lengthOf('  hello  '), 5);
    equal(lengthOf('👍🏽'), 1);
    equal(lengthOf('👨‍👩‍👧‍👦🇩🇪'), 2);
    equal(lengthOf('e\u0301'), 1);
  },
  'an address counts 23, wherever it stands': () => {
    equal(lengthOf('see https://example.org/a/very/long/path/that/goes/on?and=on.'), 4 + 23 + 1);
    equal(lengthOf('https://a.example https://b.example'), 23 + 1 + 23);
    equal(lengthOf('read example.org/a/b, not a@example.org'), 5 + 23 + ', not a@example.org'.length);
  },
  'a series is one line with its next two dates': () => {
    const chat = (id, series, startsAt) => show({ id, series, startsAt, state: 'announced' });
    const list = folded(agenda([chat('a', 's', at(1)), chat('b', undefined, at(2)), chat('c', 's', at(3)), chat('d', 's', at(4))]));
    equal(list.map((each) => [each.id, each.then]), [['a', at(3)], ['b', undefined]]);
  },
};
