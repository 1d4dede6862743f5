import { equal, holds } from './assert.js';
import { applied, asked, begun, continued, none, rows, season, stageFirst, VIEWS, voted } from '../source/state/qanda.js';
import { newReceipt } from '../source/core/keys.js';

const ask = (id, more = {}) => ({ id, state: 'approved', votes: 1, version: 1, ...more });
const page = (...asks) => begun({ asks, mine: { asked: [], voted: [] }, after: 'x' });
const ids = (list) => list.asks.map(({ id }) => id);
const told = (list, one, type = 'ask.changed') => applied(list, type === 'ask.voted' ? { type, ...one } : { type, ask: one }, VIEWS.open);

export const tests = {
  'votes change in place and nothing moves': () => {
    const list = told(page(ask('a', { votes: 3 }), ask('b')), { id: 'b', votes: 9 }, 'ask.voted');
    equal([ids(list), list.asks[1].votes], [['a', 'b'], 9]);
  },
  'a new ask is counted and not shown, the same news twice once': () => {
    const list = told(told(page(ask('a')), ask('n')), ask('n'));
    equal([ids(list), list.fresh], [['a'], ['n']]);
    equal(told(list, { id: 'n', state: 'declined', version: 2 }).fresh, []);
  },
  'what waits is not counted': () => equal(told(page(), ask('n', { state: 'waiting' })).fresh, []),
  'what was taken back goes, what was declined keeps its place without words': () => {
    equal(ids(told(page(ask('a'), ask('b')), { id: 'a', removed: true })), ['b']);
    const list = told(page(ask('a', { words: 'Secret' }), ask('b')), { id: 'a', state: 'declined', version: 2, reason: 'hostile' });
    equal([ids(list), list.asks[0].words], [['a', 'b'], undefined]);
  },
  'older news do not undo newer': () => equal(told(page(ask('a', { version: 5, state: 'on-stage' })), ask('a', { version: 4 })).asks[0].state, 'on-stage'),
  'a page behind brings nothing twice': () => {
    const list = continued({ ...page(ask('a'), ask('b')), fresh: ['c'] }, { asks: [ask('b'), ask('c')], mine: { asked: ['c'], voted: ['b'] } });
    equal([ids(list), list.fresh, list.mine, list.after], [['a', 'b', 'c'], [], { asked: ['c'], voted: ['b'] }, undefined]);
  },
  'a vote is mine until it is taken back': () => {
    const list = voted(page(ask('a')), { id: 'a', votes: 2, voted: true });
    equal([list.mine.voted, list.asks[0].votes, voted(list, { id: 'a', votes: 1, voted: false }).mine.voted], [['a'], 2, []]);
  },
  'what I ask stands in front once': () => equal(ids(asked(asked(none, ask('a')), ask('a'))), ['a']),
  'what is on stage stands first': () => equal(stageFirst([ask('a'), ask('b', { state: 'on-stage' })]).map(({ id }) => id), ['b', 'a']),
  'one may ask between two times': () => {
    const [opensAt, closesAt] = ['2026-05-14T10:00:00Z', '2026-05-14T11:00:00Z'];
    const at = (minute) => season({ opensAt, closesAt, open: false }, Date.parse(opensAt) + minute * 60000);
    equal([at(-1), at(0), at(59), at(60), season({ open: true }, 0), season({ open: false }, 0)], ['before', 'open', 'open', 'over', 'open', 'over']);
  },
  'the rows of a ledger are all there is': () => {
    const ledger = { asked: 57, waiting: 0, approved: 3, onStage: 0, answeredLive: 21, answeredInWriting: 9, promised: 6, merged: 11, declined: 7, overdue: 1 };
    equal(rows(ledger).reduce((sum, { count }) => sum + count, 0), 57);
  },
  'a receipt is 192 bits in letters that an address may hold, and never the same': () => {
    const receipts = new Set(Array.from({ length: 200 }, newReceipt));
    equal(receipts.size, 200);
    for (const receipt of receipts) holds(/^[\w-]{32}$/.test(receipt), receipt);
  },
};
