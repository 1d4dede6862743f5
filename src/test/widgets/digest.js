import { equal, holds } from './assert.js';
import { draftOf, left, length, merged, moved, told, withLine, wordsIn } from '../source/state/digest.js';

const item = (id, line = '', more = {}) => ({ id, kind: 'message', room: 'r', line, shown: { id, quote: [], ...more } });
const draft = (...items) => ({ title: 'T', intro: 'I', items });
const ids = ({ items }) => items.map(({ id }) => id);
const lines = ({ items }) => items.map(({ line }) => line);

export const tests = {
  'an item moves to its place and the others close up': () => {
    equal(moved(['a', 'b', 'c'], 2, 0), ['c', 'a', 'b']);
    equal(moved(['a', 'b', 'c'], 0, 1), ['b', 'a', 'c']);
  },
  'what the server is told has no room where there is none': () => {
    const [only] = told(draft({ ...item('a', 'x'), room: undefined })).items;
    equal(only, { id: 'a', kind: 'message', line: 'x' });
    equal(draftOf({ title: 'T', items: [{ id: 'a', kind: 'link', line: 'x' }] }).items[0].line, 'x');
  },
  'words count in languages without spaces, too': () => {
    equal(wordsIn('Good feedback, in four sentences.'), 5);
    holds(wordsIn('反馈很重要') > 1);
  },
  'the length is that of what readers see': () => {
    const words = draft(item('a', 'one two'), item('b', 'three', { gone: true }), item('c', 'four', { title: 'five six' }));
    equal(length(words), { items: 2, words: 7, minutes: 1 });
    equal(length(draft(item('a', 'word '.repeat(399)))).minutes, 3);
  },
  'changes of different lines come together': () => {
    const base = draft(item('a', '1'), item('b', '2'));
    const { draft: both, theirs } = merged(base, withLine(base, 'a', 'mine'), withLine(base, 'b', 'theirs'));
    equal([lines(both), theirs], [['mine', 'theirs'], null]);
  },
  'where both changed a line mine stays and theirs is told': () => {
    const base = draft(item('a', '1'));
    const met = merged(base, withLine(base, 'a', 'mine'), withLine(base, 'a', 'theirs'));
    equal([lines(met.draft), met.theirs], [['mine'], { lines: { a: 'theirs' } }]);
  },
  'both writing the same is no conflict': () => {
    const base = draft(item('a', '1'));
    equal(merged(base, withLine(base, 'a', 'x'), withLine(base, 'a', 'x')).theirs, null);
  },
  'titles and introductions meet like lines': () => {
    const base = draft();
    const met = merged(base, { ...base, title: 'Mine', intro: 'Mine' }, { ...base, title: 'Theirs' });
    equal([met.draft.title, met.draft.intro, met.theirs], ['Mine', 'Mine', { lines: {}, title: 'Theirs' }]);
  },
  'what either added is there, what either took out is not': () => {
    const base = draft(item('a'), item('b'), item('c'));
    const mine = draft(item('a'), item('c'), item('m'));
    const theirs = draft(item('a'), item('b'), item('t'));
    equal(ids(merged(base, mine, theirs).draft), ['a', 'm', 't']);
  },
  'what one took out while the other wrote about it stays': () => {
    const base = draft(item('a'), item('b'));
    equal(lines(merged(base, draft(item('b')), draft(item('a', 'Look!'), item('b'))).draft), ['', 'Look!']);
  },
  'the order is that of who changed it': () => {
    const base = draft(item('a'), item('b'));
    equal(ids(merged(base, base, draft(item('b'), item('a'))).draft), ['b', 'a']);
    equal(ids(merged(base, draft(item('b'), item('a')), base).draft), ['b', 'a']);
  },
  'what is picked is no candidate any more': () => {
    equal(left([{ item: { id: 'a' } }, { item: { id: 'b' } }], draft(item('a'))), [{ item: { id: 'b' } }]);
  },
};
