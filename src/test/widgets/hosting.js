import { equal, holds } from './assert.js';
import { answersTo, applied, questionNow } from '../source/state/console.js';
import { ahead, extension, skipped, stepBefore } from '../source/state/plan.js';
import { FIRST, shown, waiting } from '../source/state/wall.js';

const at = (minute) => `2026-05-14T10:${String(minute).padStart(2, '0')}:00.000Z`;
const ms = (minute) => Date.parse(at(minute));
const show = (more = {}) => ({
  id: 'c1', room: 't', state: 'live', startsAt: at(0), endsAt: at(50), current: { step: 'q1' }, version: 3, hosts: [],
  steps: [
    { id: 'w', kind: 'welcome', minutes: 5, startsAt: at(0), releasedAt: at(0), endedAt: at(5) },
    { id: 'q1', kind: 'question', question: 1, minutes: 10, startsAt: at(5), releasedAt: at(5), text: 'One?' },
    { id: 'q2', kind: 'question', question: 2, minutes: 15, startsAt: at(15), text: 'Two?', notes: 'ask Ines' },
    { id: 'end', kind: 'close', minutes: 20, startsAt: at(30) },
  ],
  ...more,
});
const ids = (steps) => steps.map((step) => step.id);
const said = (id, author, minute, more = {}) => ({ id, number: Number(id.slice(1)), author: { id: author }, at: at(minute), words: id, step: 'q1', reactions: {}, ...more });
const desk = (list = []) => ({ chat: show(), answers: new Map([['q1', list]]), picks: new Set(), notes: [], walls: new Map() });
const wall = (more) => ({ ...FIRST, delaySeconds: 0, ...more });

export const tests = {
  'extending shortens the close and says what else moves': () => {
    const { moved, last, lastMinutes, endsAt, keepsEnd } = extension(show(), 3, true);
    equal([ids(moved), last.id, lastMinutes, endsAt, keepsEnd], [['q2'], 'end', 17, ms(50), true]);
  },
  'extending may move the end instead': () => {
    const { moved, endsAt, keepsEnd, canKeep } = extension(show(), 3, false);
    equal([ids(moved), endsAt, keepsEnd, canKeep], [['q2', 'end'], ms(53), false, true]);
  },
  'a close with nothing to give moves the end whatever was wished': () => {
    const chat = show({ endsAt: at(33) });
    const { endsAt, keepsEnd, canKeep } = extension(chat, 3, true);
    equal([endsAt, keepsEnd, canKeep], [ms(36), false, false]);
  },
  'in the last step there is only the end to move': () => {
    const { moved, last, endsAt } = extension(show({ current: { step: 'end' } }), 3, true);
    equal([ids(moved), last, endsAt], [[], null, ms(53)]);
  },
  'a skipped step is neither ahead nor behind': () => {
    const chat = show({ current: { step: 'end' } });
    chat.steps[2].endedAt = at(14);
    equal([skipped(chat.steps[2]), stepBefore(chat).id, ids(ahead(chat))], [true, 'q1', []]);
    equal(ids(ahead(show())), ['q2', 'end']);
  },
  'answers come by the stream, once': () => {
    const entry = { type: 'message.posted', message: said('m2', 'b', 7) };
    const twice = applied(applied(desk([said('m1', 'a', 6)]), entry), entry);
    equal(ids(answersTo(twice, 'q1')), ['m1', 'm2']);
    equal(ids(answersTo(applied(twice, { type: 'message.removed', id: 'm1' }), 'q1')), ['m2']);
  },
  'a reply is counted, not listed': () => {
    const after = applied(desk([said('m1', 'a', 6)]), { type: 'message.posted', message: said('m2', 'b', 7, { replyTo: 'm1' }) });
    equal([ids(answersTo(after, 'q1')), answersTo(after, 'q1')[0].replies], [['m1'], 1]);
  },
  'news for everybody do not take the hosts’ texts away': () => {
    const news = show({ version: 4 });
    news.steps = news.steps.map(({ notes, text, ...step }) => (step.releasedAt ? { ...step, text } : step));
    const { chat } = applied(desk(), { type: 'chat.changed', chat: news });
    equal([chat.version, chat.steps[2].text, chat.steps[2].notes], [4, 'Two?', 'ask Ines']);
  },
  'notes, picks and walls of another chat stay out': () => {
    const after = applied(desk(), { type: 'note.added', note: { id: 'n', chat: 'other', words: 'x' } });
    equal(applied(after, { type: 'wall.changed', chat: 'other', wall: { name: 'A' } }).notes, []);
    equal([...applied(desk(), { type: 'wall.changed', chat: 'c1', wall: { name: 'A' } }).walls.keys()], ['A']);
    equal([...applied(desk(), { type: 'pick.changed', message: 'm1', picked: true }).picks], ['m1']);
  },
  'the question that is on, or was last': () => {
    equal(questionNow(show()).id, 'q1');
    equal(questionNow(show({ current: { step: 'w' } })), undefined);
    equal(questionNow(show({ current: undefined })).id, 'q1');
  },
  'best answers: reactions, replies twice, everybody once before anybody twice': () => {
    const list = [said('m1', 'a', 6, { reactions: { like: 9 } }), said('m2', 'a', 6, { reactions: { like: 8 } }), said('m3', 'b', 6, { replies: 2 }), said('m4', 'c', 6)];
    equal(ids(shown(list, wall(), ms(9), 3)), ['m1', 'm3', 'm4']);
    equal(ids(shown(list, wall(), ms(9), 4)), ['m1', 'm3', 'm4', 'm2']);
  },
  'newest answers: the last ones, in their order': () => {
    const list = [1, 2, 3, 4, 5].map((n) => said(`m${n}`, `p${n}`, n));
    equal(ids(shown(list, wall({ show: 'newest' }), ms(9), 3)), ['m3', 'm4', 'm5']);
    equal(shown(list, wall({ show: 'question' }), ms(9)), []);
  },
  'an answer waits for the delay': () => {
    const list = [said('m1', 'a', 6)];
    equal(shown(list, wall({ delaySeconds: 30 }), ms(6) + 29_000), []);
    equal(shown(list, wall({ delaySeconds: 30 }), ms(6) + 30_000).length, 1);
  },
  'a quiet wall shows what was there at the reveal and counts the rest': () => {
    const list = [said('m1', 'a', 6), said('m2', 'b', 8)];
    equal([shown(list, wall({ quiet: true }), ms(9)).length, waiting(list, wall({ quiet: true }), ms(9))], [0, 2]);
    const revealed = wall({ quiet: true, revealedAt: at(7) });
    equal([ids(shown(list, revealed, ms(9))), waiting(list, revealed, ms(9)), waiting(list, wall(), ms(9))], [['m1'], 1, 0]);
  },
  'what was removed is on no wall': () => {
    holds(shown([{ ...said('m1', 'a', 6), removed: true }], wall(), ms(9)).length === 0, 'removed');
  },
};
