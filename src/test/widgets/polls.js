import { equal } from './assert.js';
import { applied, bars, moved, onWall, openIn, shown, sizes } from '../source/state/poll.js';

const poll = (id, more = {}) => ({ id, state: 'open', kind: 'single', options: ['A', 'B', 'C'], version: 1, ...more });
const told = (polls, one, type = 'poll.changed') => applied(polls, { type, poll: one });
const ids = (polls) => polls.map(({ id }) => id);

export const tests = {
  'a new poll comes in front, one that was thrown away goes, older news undo nothing': () => {
    equal(ids(told([poll('a')], poll('b'))), ['b', 'a']);
    equal(ids(told([poll('a'), poll('b')], { id: 'a', removed: true })), ['b']);
    equal(told([poll('a', { version: 3, state: 'closed' })], poll('a'))[0].state, 'closed');
    equal(told([poll('a')], poll('a', { votes: 6 }), 'poll.voted')[0].votes, 6);
  },
  'people see what is open, and else the last one; hosts see all': () => {
    const polls = [poll('d', { state: 'draft' }), poll('c', { state: 'closed' }), poll('b', { state: 'closed' })];
    equal([ids(shown(polls, {})), ids(shown([...polls, poll('a')], {})), ids(shown(polls, { all: true })), ids(shown(polls, { id: 'b' }))], [['c'], ['a'], ['d', 'c', 'b'], ['b']]);
  },
  'bars are shares of people, those of a ranking go by points': () => {
    equal(bars(poll('a', { votes: 4, results: { counts: [3, 1, 0] } })).map(({ share }) => share), [0.75, 0.25, 0]);
    equal(bars(poll('a', { kind: 'ranking', votes: 5, results: { points: [6, 12, 3] } })).map(({ label, share }) => [label, share]), [['B', 1], ['A', 0.5], ['C', 0.25]]);
    equal(bars(poll('a', { kind: 'scale', options: undefined, votes: 5, results: { counts: [0, 0, 0, 1, 4] } })).map(({ choice }) => choice), [1, 2, 3, 4, 5]);
  },
  'words grow with how often they were said': () => equal([sizes([{ count: 9 }, { count: 5 }, { count: 1 }]), sizes([{ count: 1 }])], [[5, 3, 1], [2]]),
  'an order moves by one and not past its ends': () => equal([moved([0, 1, 2], 2, -1), moved([0, 1], 0, -1), moved([0, 1], 1, 1)], [[0, 2, 1], [0, 1], [0, 1]]),
  'a room takes in what opens, once': () => {
    equal(openIn(['a'], { type: 'poll.changed', poll: poll('b') }), ['b', 'a']);
    equal(openIn(['a'], { type: 'poll.changed', poll: poll('a') }), ['a']);
    equal(openIn(['a'], { type: 'poll.changed', poll: poll('b', { state: 'draft' }) }), ['a']);
  },
  'a wall keeps the results of a poll until the show goes on, but not where a step closed it': () => {
    const open = onWall(null, { type: 'poll.changed', poll: poll('a') }, 's1');
    const closed = onWall(open, { type: 'poll.changed', poll: poll('a', { state: 'closed' }) }, 's1');
    equal([open.poll.id, closed.poll.state, onWall(closed, { type: 'chat.changed' }, 's1')?.poll.id, onWall(closed, { type: 'chat.changed' }, 's2')], ['a', 'closed', 'a', null]);
    equal(onWall(open, { type: 'poll.changed', poll: poll('a', { state: 'closed', step: 's1' }) }, 's2'), null);
  },
};
