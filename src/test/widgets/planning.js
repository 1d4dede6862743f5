import { equal, holds } from './assert.js';
import { draft, merged, moved, questionNumber, sum } from '../source/state/board.js';
import { asNew, changedDetails, changedSteps, conflicts, fresh, opened, together, unsaved } from '../source/state/planned.js';
import { choices, dates } from '../source/state/recurrence.js';
import { instant, local } from '../source/state/zones.js';

const days = (rule, first, count, until) => dates(rule, first, count, until).map((date) => date.toISOString().slice(0, 10));
const offered = (first) => choices(first).map((choice) => choice.key);
const step = (id, text, more = {}) => ({ id, kind: 'question', text, minutes: 10, ...more });
const chat = (more = {}) => ({
  id: 'c1', title: 'Feedback', state: 'draft', startsAt: '2026-11-30T18:30:00.000Z', zone: 'Europe/Berlin', minutes: 60, version: 1,
  hosts: [{ id: 'a', name: 'Adaeze', role: 'host' }, { id: 't', name: 'Tomas', role: 'comoderator' }],
  steps: [step('s1', 'one'), step('s2', 'two'), step('s3', 'three')], ...more,
});
const board = (more) => opened(chat(more), '"1"', 'key');
const write = (plan, id, part) => ({ ...plan, steps: plan.steps.map((one) => (one.id === id ? { ...one, ...part } : one)) });

export const tests = {
  'a date offers what people mean by it': () => {
    equal(offered('2026-11-30'), ['lastWeekday', 'weekly', 'fortnightly', 'quarterly', 'weekdays']);
    equal(offered('2026-11-25'), ['lastWeekday', 'nthWeekday', 'weekly', 'fortnightly', 'monthday', 'quarterly', 'weekdays']);
    equal(offered('2026-11-08'), ['nthWeekday', 'weekly', 'fortnightly', 'monthday']);
    equal(offered(''), []);
  },
  'the last Monday of every month': () => {
    equal(choices('2026-11-30')[0].rule, 'FREQ=MONTHLY;BYDAY=-1MO');
    equal(days('FREQ=MONTHLY;BYDAY=-1MO', '2026-11-30', 5), ['2026-11-30', '2026-12-28', '2027-01-25', '2027-02-22', '2027-03-29']);
  },
  'the second Tuesday, every second Friday, the 15th': () => {
    equal(days('FREQ=MONTHLY;BYDAY=2TU', '2026-11-10', 3), ['2026-11-10', '2026-12-08', '2027-01-12']);
    equal(days('FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', '2026-12-18', 3), ['2026-12-18', '2027-01-01', '2027-01-15']);
    equal(days('FREQ=MONTHLY;BYMONTHDAY=15', '2026-12-15', 3), ['2026-12-15', '2027-01-15', '2027-02-15']);
  },
  'working days leave the weekend out': () => {
    equal(days('FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-11-26', 4), ['2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01']);
  },
  'every offered rule begins with the first date': () => {
    for (const first of ['2026-11-30', '2026-02-28', '2028-02-29', '2026-12-31', '2026-03-01']) {
      for (const { rule } of choices(first)) equal([days(rule, first, 5).length, days(rule, first, 1)], [5, [first]], rule);
    }
  },
  'a series ends with its last day': () => {
    equal(days('FREQ=WEEKLY;BYDAY=MO', '2026-11-30', 5, '2026-12-14'), ['2026-11-30', '2026-12-07', '2026-12-14']);
  },
  'a time in a zone is an instant, in summer and in winter': () => {
    equal(new Date(instant({ date: '2026-07-01', time: '12:00' }, 'Europe/Berlin')).toISOString(), '2026-07-01T10:00:00.000Z');
    equal(new Date(instant({ date: '2026-12-01', time: '12:00' }, 'Europe/Berlin')).toISOString(), '2026-12-01T11:00:00.000Z');
    equal(new Date(instant({ date: '2026-03-29', time: '03:30' }, 'Europe/Berlin')).toISOString(), '2026-03-29T01:30:00.000Z');
    equal(local('2026-11-30T18:30:00Z', 'Asia/Kolkata'), { date: '2026-12-01', time: '00:00' });
    holds(Number.isNaN(instant({ date: '', time: '12:00' }, 'UTC')), 'no date, no instant');
    holds(Number.isNaN(instant({ date: '0002-11-22', time: '12:00' }, 'Europe/Berlin')), 'a year half typed is no date');
  },
  'questions are numbered in their order': () => {
    const steps = [step('w', 'hello', { kind: 'welcome' }), step('a', 'one'), step('b', 'two')].map(draft);
    equal(steps.map((one) => questionNumber(steps, one)), [0, 1, 2]);
    equal(moved(steps, 2, 1).map((one) => one.id), ['w', 'b', 'a']);
    equal([moved(steps, 0, -1), moved(steps, 2, 3)], [steps, steps]);
    equal(sum(steps), 30);
  },
  'what only one of two hosts changed is taken': () => {
    const base = chat().steps.map(draft);
    const mine = base.map((one) => (one.id === 's1' ? { ...one, text: 'mine' } : one));
    const theirs = base.map((one) => (one.id === 's2' ? { ...one, minutes: 3 } : one));
    const { steps, conflicts: waiting } = merged(base, mine, theirs);
    equal([steps.map((one) => one.text), steps[1].minutes, waiting], [['mine', 'two', 'three'], 3, 0]);
  },
  'what both changed is kept twice': () => {
    const base = chat().steps.map(draft);
    const { steps, conflicts: waiting } = merged(base, [{ ...base[0], text: 'mine' }], [{ ...base[0], text: 'theirs' }]);
    equal([steps[0].text, steps[0].theirs, waiting], ['mine', { text: 'theirs' }, 1]);
  },
  'steps that one added stay, behind what they stood behind': () => {
    const base = chat().steps.map(draft);
    const mine = [...base, draft({ kind: 'break', text: 'mine', minutes: 5 })];
    const theirs = [base[0], draft(step('s9', 'theirs')), base[1], base[2]];
    equal(merged(base, mine, theirs).steps.map((one) => one.text), ['one', 'theirs', 'two', 'three', 'mine']);
  },
  'a step that one removed and the other changed needs a choice': () => {
    const base = chat().steps.map(draft);
    const gone = merged(base, [{ ...base[0], text: 'mine' }, base[1], base[2]], [base[1], base[2]]);
    equal([gone.steps[0].theirs, gone.steps[0].id], [{ removed: true }, undefined]);
    const kept = merged(base, [base[1], base[2]], [{ ...base[0], text: 'theirs' }, base[1], base[2]]);
    equal(kept.steps[0].theirs, { kept: true });
    equal(merged(base, [base[1], base[2]], base).steps.length, 2);
  },
  'a new chat is sent as the API wants it': () => {
    const plan = { ...fresh(Date.parse('2026-11-23T09:00:00Z'), { id: 'a', name: 'Adaeze', initials: 'AO' }, 'k'), title: ' Feedback ' };
    const body = asNew({ ...plan, zone: 'Europe/Berlin', date: '2026-11-30', time: '19:30', steps: [draft(step(undefined, ' one '))],
      repeat: { rule: 'FREQ=MONTHLY;BYDAY=-1MO', ends: 'count', count: 6, until: '' } });
    equal(body, {
      title: 'Feedback', startsAt: '2026-11-30T19:30', zone: 'Europe/Berlin', minutes: 60, steps: [{ kind: 'question', text: 'one', minutes: 10 }],
      hosts: ['a'], comoderators: [], series: { rule: 'FREQ=MONTHLY;BYDAY=-1MO', count: 6 },
    });
  },
  'only what was changed is sent': () => {
    const plan = board();
    equal([changedDetails(plan), changedSteps(plan), unsaved(plan)], [null, null, false]);
    equal(changedDetails({ ...plan, time: '20:00' }), { startsAt: '2026-11-30T20:00' });
    equal(changedDetails({ ...plan, series: 's', scope: 'all', title: 'New' }), { title: 'New', scope: 'all' });
    equal(changedDetails({ ...plan, comoderators: [] }), { comoderators: [] });
    equal(changedSteps(write(plan, 's1', { text: 'mine' }))[0], { id: 's1', kind: 'question', text: 'mine', minutes: 10 });
  },
  'two boards come together and nothing is lost': () => {
    const mine = write({ ...board(), title: 'Mine', minutes: 45 }, 's1', { text: 'my words' });
    const plan = together(mine, chat({ title: 'Theirs', version: 2, steps: [step('s1', 'one'), step('s2', 'their words'), step('s3', 'three')] }), '"2"');
    equal([plan.title, plan.theirs, plan.minutes, plan.etag], ['Mine', { title: 'Theirs' }, 45, '"2"']);
    equal(plan.steps.map((one) => one.text), ['my words', 'their words', 'three']);
    equal(conflicts(plan), 1);
    equal(changedDetails({ ...plan, theirs: {} }), { title: 'Mine', minutes: 45 });
  },
};
