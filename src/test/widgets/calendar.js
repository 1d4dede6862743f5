import { equal } from './assert.js';
import { led, on, plus, plusMonths, rowsOf, turned, weekStart, weeksOf } from '../source/state/calendar.js';

const chat = (id, startsAt, endsAt) => ({ id, kind: 'chat', title: id, room: 'r', startsAt, endsAt });
const local = (at) => new Date(at).toISOString();
const ids = (found) => found.map(({ id }) => id);
const how = (more = {}) => ({ view: 'month', first: 1, rtl: false, ...more });

export const tests = {
  'a month is whole weeks, from the day that weeks begin with here': () => {
    const monday = weeksOf('2026-12-15', 1);
    equal([monday[0][0], monday.at(-1).at(-1), monday.length], ['2026-11-30', '2027-01-03', 5]);
    const saturday = weeksOf('2026-12-15', 6);
    equal([saturday[0][0], saturday.at(-1).at(-1)], ['2026-11-28', '2027-01-01']);
    equal(weekStart('2026-12-06', 7), '2026-12-06');
  },
  'days go on through a change of clocks': () => {
    equal([plus('2027-03-27', 1), plus('2027-03-27', 2), plus('2026-10-24', 2)], ['2027-03-28', '2027-03-29', '2026-10-26']);
  },
  'a month on from its 31st is the last day of a shorter one': () => {
    equal([plusMonths('2027-01-31', 1), plusMonths('2026-12-31', -1), plusMonths('2028-02-29', 12)], ['2027-02-28', '2026-11-30', '2029-02-28']);
  },
  'arrows lead by days and weeks, and the other way round where one reads from the right': () => {
    equal(['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'x'].map((key) => led('2026-12-09', { key }, how())), [
      '2026-12-10', '2026-12-08', '2026-12-16', '2026-12-02', '2026-12-07', '2026-12-13', null,
    ]);
    equal(led('2026-12-09', { key: 'ArrowRight' }, how({ rtl: true })), '2026-12-08');
    equal(led('2026-12-09', { key: 'ArrowDown' }, how({ view: 'week' })), '2026-12-10');
    equal([led('2026-12-09', { key: 'PageDown' }, how()), led('2026-12-09', { key: 'PageUp', shiftKey: true }, how())], ['2027-01-09', '2025-12-09']);
  },
  'what lasts past midnight falls on both days, and what ends at midnight on one': () => {
    const all = [chat('late', local('2026-12-07T23:30'), local('2026-12-08T00:30')), chat('till', local('2026-12-07T23:00'), local('2026-12-08T00:00'))];
    equal([ids(on(all, '2026-12-07')), ids(on(all, '2026-12-08')), ids(on(all, '2026-12-09'))], [['late', 'till'], ['late'], []]);
  },
  'whole days stay the same days in every zone': () => {
    const course = { id: 'c', kind: 'course', title: 'c', room: 'r', firstDay: '2026-12-07', lastDay: '2026-12-08' };
    equal(['2026-12-06', '2026-12-07', '2026-12-08', '2026-12-09'].map((day) => on([course], day).length), [0, 1, 1, 0]);
  },
  'an agenda shows thirty days and turns by as many': () => {
    equal(rowsOf('agenda', '2026-12-01', 1)[0].length, 30);
    equal(turned('2026-12-01', 'agenda', 1), '2026-12-31');
  },
};
