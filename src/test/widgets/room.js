import { equal, holds } from './assert.js';
import { applied, earlier, heldBack, opened, withPosted, withReaction, withSaved } from '../source/state/room.js';

const message = (number, more = {}) => ({
  id: `m${number}`,
  number,
  author: { id: 'p1', name: 'Mika', initials: 'M' },
  at: '2026-05-14T10:25:00.000Z',
  words: `words ${number}`,
  tree: [],
  replies: 0,
  reactions: {},
  ...more,
});
const chat = (more = {}) => ({
  id: 'c1',
  state: 'LIVE',
  version: 3,
  startsAt: '2026-05-14T10:00:00Z',
  steps: [{ id: 's1', kind: 'QUESTION', question: 1, answers: 2, minutes: 5 }],
  current: { step: 's1' },
  me: { host: false, rsvp: 'yes' },
  ...more,
});
const room = (more = {}) => opened({ tag: 't', head: 10, messages: [message(4), message(6)], chat: chat(), mine: { saved: ['m4'] }, ...more });
const posted = (number, more) => ({ room: 't', number: number + 10, type: 'message.posted', message: message(number, more) });
const plain = (state) => ({ ...state, mine: { saved: [...state.mine.saved], reactions: [...state.mine.reactions].map(([id, kinds]) => [id, [...kinds]]) } });
const twice = (state, entry) => {
  const once = applied(state, entry);
  equal(plain(applied(once, entry)), plain(once), entry.type);
  return once;
};

export const tests = {
  'a new message goes to the end, and counts as an answer': () => {
    const next = twice(room(), posted(7, { step: 's1' }));
    equal(next.messages.map((each) => each.id), ['m4', 'm6', 'm7']);
    equal(next.chat.steps[0].answers, 3);
    equal(next.number, 17);
  },
  'a message that comes late finds its place': () =>
    equal(twice(room(), posted(5)).messages.map((each) => each.number), [4, 5, 6]),
  'a reply is counted at what it answers, once': () => {
    const next = twice(room(), posted(7, { replyTo: 'm4' }));
    equal(next.messages[0].replies, 1);
  },
  'the old room is not changed': () => {
    const before = room();
    applied(before, posted(7));
    equal(before.messages.length, 2);
  },
  'an edit replaces the words': () => {
    const next = twice(room(), { room: 't', number: 20, type: 'message.edited', message: message(6, { words: 'better' }) });
    equal(next.messages[1].words, 'better');
  },
  'an edit of a message that is not loaded does not bring it in': () => {
    const next = twice(room({ before: 'cursor' }), { room: 't', number: 20, type: 'message.edited', message: message(1) });
    equal(next.messages.map((each) => each.number), [4, 6]);
  },
  'a removed message keeps its place and loses its words': () => {
    const next = twice(room({ messages: [message(4, { step: 's1' }), message(6, { replyTo: 'm4' })] }), {
      room: 't',
      number: 20,
      type: 'message.removed',
      id: 'm4',
    });
    holds(next.messages[0].removed && next.messages[0].words === undefined);
    equal(next.chat.steps[0].answers, 1);
  },
  'a restored message has its words, and counts again': () => {
    const gone = applied(room({ messages: [message(4, { step: 's1' })] }), { room: 't', number: 20, type: 'message.removed', id: 'm4' });
    const back = twice(gone, { room: 't', number: 21, type: 'message.restored', message: message(4, { step: 's1' }) });
    holds(!back.messages[0].removed);
    equal(back.chat.steps[0].answers, 2);
  },
  'a posting that was removed since adds nothing': () =>
    equal(twice(room(), { room: 't', number: 20, type: 'message.posted', id: 'm9', removed: true }).messages.length, 2),
  'reactions are what the entry says': () =>
    equal(twice(room(), { room: 't', number: 20, type: 'message.reacted', id: 'm6', reactions: { like: 3 } }).messages[1].reactions, { like: 3 }),
  'news of the chat keep what is the viewer’s own': () => {
    const { me, ...news } = chat({ version: 4, current: { step: 's2' } });
    const next = twice(room(), { room: 't', number: 20, type: 'chat.changed', chat: news });
    equal(next.chat.me, { host: false, rsvp: 'yes' });
    equal(next.chat.current, { step: 's2' });
  },
  'a hold ends when the news have none': () => {
    const held = room({ chat: chat({ heldSince: '2026-05-14T10:03:00Z' }) });
    equal(applied(held, { room: 't', number: 20, type: 'chat.changed', chat: chat({ version: 4 }) }).chat.heldSince, undefined);
  },
  'older news of the chat change nothing': () => {
    const next = applied(room(), { room: 't', number: 20, type: 'chat.changed', chat: chat({ version: 2, state: 'ANNOUNCED' }) });
    equal(next.chat.state, 'live');
  },
  'another chat takes over when it is nearer to now': () => {
    const other = (state) => ({ room: 't', number: 20, type: 'chat.changed', chat: chat({ id: 'c2', state, version: 1 }) });
    equal(applied(room(), other('ANNOUNCED')).chat.id, 'c1');
    equal(applied(room({ chat: chat({ state: 'SECOND_SITTING' }) }), other('LOBBY')).chat.id, 'c2');
    equal(applied(room({ chat: null }), other('ANNOUNCED')).chat.id, 'c2');
  },
  'somebody’s new role stands at all their messages': () => {
    const { author } = room().messages[0];
    const next = twice(room(), { room: 't', number: 20, type: 'member.changed', person: { ...author, role: 'moderator' } });
    const theirs = next.messages.filter((each) => each.author.id === author.id);
    equal([...new Set(theirs.map((each) => each.author.role))], ['moderator']);
    equal(twice(room(), { room: 't', number: 20, type: 'member.changed', person: { id: 'nobody', role: 'host' } }).messages, room().messages);
  },
  'an entry of an unknown kind only moves the number on': () => {
    const next = twice(room(), { room: 't', number: 20, type: 'goat.milked' });
    equal([next.number, next.messages.length], [20, 2]);
  },
  'new settings of the room are taken over, and who may write follows from them': () => {
    const settings = { title: 'New', postLength: 500, speak: 'hosts', slowSeconds: 30, version: 'v2' };
    const entry = { room: 't', number: 20, type: 'room.changed', settings };
    const next = twice(room({ title: 'Old', canSpeak: true, hosting: false }), entry);
    equal([next.title, next.postLength, next.slowSeconds, next.canSpeak], ['New', 500, 30, false]);
    equal(twice(room({ canSpeak: true, hosting: true }), entry).canSpeak, true);
    equal(twice(next, { ...entry, settings: { ...settings, speak: 'members' } }).canSpeak, true);
  },
  'in slow mode whoever posted waits, and a host does not': () => {
    const at = '2026-05-14T10:25:00.000Z';
    const after = (seconds) => Date.parse(at) + seconds * 1000;
    const slow = withPosted(room({ slowSeconds: 30 }), message(9, { at }));
    equal([heldBack(slow, after(10)), heldBack(slow, after(30))], [20000, 0]);
    equal(heldBack(withPosted(room({ slowSeconds: 30, hosting: true }), message(9, { at })), after(10)), 0);
    equal(heldBack(applied(slow, { room: 't', number: 20, type: 'room.changed', settings: { slowSeconds: 0 } }), after(10)), 0);
  },
  'older messages go before, without doubles': () => {
    const next = earlier(room(), { messages: [message(2), message(3), message(4)], before: null });
    equal(next.messages.map((each) => each.number), [2, 3, 4, 6]);
  },
  'one’s own mark counts at once, and only once': () => {
    const on = withReaction(room(), 'm6', 'like', true);
    equal([on.messages[1].reactions.like, on.mine.reactions.get('m6').has('like')], [1, true]);
    equal(withReaction(on, 'm6', 'like', true).messages[1].reactions.like, 1);
    equal(withReaction(on, 'm6', 'like', false).messages[1].reactions.like, 0);
  },
  'a saved message is mine alone': () => {
    equal([...withSaved(room(), 'm6', true).mine.saved], ['m4', 'm6']);
    equal([...withSaved(room(), 'm4', false).mine.saved], []);
  },
};
