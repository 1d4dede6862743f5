import { equal, holds } from './assert.js';
import { Language } from '../source/core/i18n.js';

const LANGUAGES = ['de', 'fr', 'es', 'ar'];
const SECTIONS = ['admin', 'common', 'community', 'course', 'digest', 'files', 'goals', 'host', 'ideas', 'join', 'moderation', 'poll', 'pulse', 'qanda', 'queue', 'recap', 'results', 'room', 'schedule', 'search', 'shelf', 'tags', 'tokens', 'upcoming', 'wall'];
const words = async (language, part) => (await import(`../source/i18n/${language}/${part}.js`)).default;
const forms = (found) => (typeof found === 'string' ? [found] : Object.values(found));
const places = (found) => [...new Set(forms(found).join(' ').match(/\{\w+\}/g) ?? [])].sort();

/** Every plural form that a language needs, by trying numbers. */
const needed = (language) => new Set([1, 2, 3, 5, 11, 25, 100, 1000000].map((n) => new Intl.PluralRules(language).select(n)).concat('other'));

export const tests = {
  'every language says everything': async () => {
    for (const part of SECTIONS) {
      const english = Object.keys(await words('en', part)).sort();
      for (const language of LANGUAGES) equal(Object.keys(await words(language, part)).sort(), english, `${language}/${part}`);
    }
  },
  'every sentence has the places of the English one': async () => {
    for (const part of SECTIONS) {
      const english = await words('en', part);
      for (const language of LANGUAGES) {
        const own = await words(language, part);
        for (const key of Object.keys(english)) {
          const [a, b] = [places(own[key]), places(english[key])].map((all) => all.filter((place) => place !== '{count}'));
          equal(a, b, `${language} ${key}`);
        }
      }
    }
  },
  'counted sentences have the forms that their language needs': async () => {
    for (const part of SECTIONS) {
      for (const language of LANGUAGES) {
        for (const [key, found] of Object.entries(await words(language, part))) {
          if (typeof found === 'string') continue;
          for (const form of needed(language)) holds(form === 'many' && language !== 'ar' ? true : found[form], `${language} ${key} lacks ${form}`);
        }
      }
    }
  },
  'a sentence is filled, counted and written in its language': () => {
    const lingo = new Language('ar', { n: { one: 'واحد', two: 'اثنان', few: '{count} قليل', other: '{count}' }, hi: 'أهلا {name}' });
    equal([lingo.t('n', { count: 2 }), lingo.t('hi', { name: 'ليلى' }), lingo.dir], ['اثنان', 'أهلا ليلى', 'rtl']);
    const english = new Language('en', { n: { one: '{count} thing', other: '{count} things', zero: 'nothing' } });
    equal([0, 1, 1200].map((count) => english.t('n', { count })), ['nothing', '1 thing', '1,200 things']);
  },
  'time left is minutes and seconds, with hours only when there are some': () => {
    const lingo = new Language('en', {});
    equal([372000, 5000, 3725000, -4].map((time) => lingo.left(time)), ['6:12', '0:05', '1:02:05', '0:00']);
  },
};
