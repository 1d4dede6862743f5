import { equal } from './assert.js';
import { applied, messageOf, opened } from '../source/state/room.js';
import { apartAfter, apartBefore, lookedUp, together } from '../source/state/stretch.js';
import { messageAddress, messageIn } from '../source/core/place.js';

const message = (number, more = {}) => ({ id: `m${number}`, number, author: { id: 'p1', name: 'Mika' }, words: `words ${number}`, tree: [], replies: 0, reactions: {}, ...more });
const messages = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => message(from + at));
const room = () => opened({ tag: 't', head: 100, messages: messages(90, 100), before: 'b90', mine: {} });
const numbers = (list) => list.map(({ number }) => number);
const far = () => lookedUp(room(), { messages: messages(10, 20), before: 'b10', after: 'a20' });

export const tests = {
  'old messages stand apart from the newest': () => {
    equal(numbers(far().apart.messages), numbers(messages(10, 20)));
    equal(far().messages.length, 11);
    equal(messageOf(far(), 'm15').number, 15);
  },
  'a page that reaches the newest is one list with them': () => {
    const next = lookedUp(room(), { messages: messages(80, 95), before: 'b80', after: 'a95' });
    equal(next.apart, null);
    equal(numbers(next.messages), numbers(messages(80, 100)));
    equal(next.before, 'b80');
  },
  'they grow both ways and join where they meet': () => {
    const older = apartBefore(far(), { messages: messages(1, 9), before: null });
    equal([older.apart.messages[0].number, older.apart.before], [1, null]);
    const newer = apartAfter(older, { messages: messages(21, 92), after: 'a92' });
    equal(newer.apart, null);
    equal(numbers(newer.messages), numbers(messages(1, 100)));
    equal(newer.before, null);
  },
  'what is posted does not come into the gap': () => {
    const next = applied(far(), { room: 't', number: 101, type: 'message.posted', message: message(101, { replyTo: 'm15' }), parent: { id: 'm15', replies: 1 } });
    equal(numbers(next.apart.messages), numbers(messages(10, 20)));
    equal(messageOf(next, 'm15').replies, 1);
    equal(next.messages.at(-1).number, 101);
  },
  'edits, removals and reactions reach them': () => {
    const edited = applied(far(), { room: 't', number: 101, type: 'message.edited', message: message(15, { words: 'better' }) });
    equal(messageOf(edited, 'm15').words, 'better');
    equal(edited.messages.length, 11);
    equal(messageOf(applied(far(), { room: 't', number: 101, type: 'message.removed', id: 'm15' }), 'm15').removed, true);
    equal(messageOf(applied(far(), { room: 't', number: 101, type: 'message.reacted', id: 'm15', reactions: { like: 2 } }), 'm15').reactions.like, 2);
  },
  'back at the newest nothing is left of them': () => equal(together(far()).apart, null),
  'an address points to one message': () => {
    equal(messageIn('#message=019a-bc'), '019a-bc');
    equal(messageIn('#a=1&message=x&b=2'), 'x');
    equal(messageIn('#message=<script>'), '');
    equal(messageIn(''), '');
  },
  'a link to a message fits any page of a portal': () => {
    equal(messageAddress('/chats/{tag}', 'a b', 'm1'), '/chats/a%20b#message=m1');
    equal(messageAddress('/c?t={tag}&m={message}', 't', 'm1'), '/c?t=t&m=m1');
  },
};
