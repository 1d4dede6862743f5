import en from '../i18n/en.js';
import { clock } from './clock.js';
import { apiAddress } from './place.js';

/** @typedef {Record<string, string | Partial<Record<Intl.LDMLPluralRule, string>>>} Words */

/** English comes along; another language is one more request, made only where it is spoken. */
const LANGUAGES = {
  de: () => import('../i18n/de.js'),
  fr: () => import('../i18n/fr.js'),
  es: () => import('../i18n/es.js'),
  ar: () => import('../i18n/ar.js'),
};
const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur']);
const MINUTE = 60000;

/** One language: its words, its plurals, and how it writes times and numbers in the viewer's zone. */
export class Language {
  /** @param {string} tag such as `de-AT` @param {Words} words @param {string} [dir] */
  constructor(tag, words, dir) {
    this.tag = tag;
    this.words = words;
    this.dir = dir ?? (RIGHT_TO_LEFT.has(tag.split('-')[0]) ? 'rtl' : 'ltr');
    this.plurals = new Intl.PluralRules(tag);
    this.numbers = new Intl.NumberFormat(tag);
    // English of no country is international English: the day before the month, 24 hours.
    this.region = tag === 'en' ? 'en-GB' : tag;
    this.times = new Intl.DateTimeFormat(this.region, { timeStyle: 'short' });
    this.days = new Intl.DateTimeFormat(this.region, { weekday: 'long', day: 'numeric', month: 'long' });
    this.dates = new Intl.DateTimeFormat(this.region, { day: 'numeric', month: 'long' });
    /** when something was published: the month is enough */
    this.published = new Intl.DateTimeFormat(this.region, { month: 'short', year: 'numeric' });
    this.months = new Intl.DateTimeFormat(this.region, { month: 'short' });
    this.moments = new Intl.DateTimeFormat(this.region, { dateStyle: 'full', timeStyle: 'medium' });
  }

  /**
   * The sentence for a key. `{name}` stands for a value; a sentence with plural forms is chosen by `count`.
   * @param {string} key @param {Record<string, unknown>} [values]
   */
  t = (key, values = {}) => {
    const found = this.words[key] ?? en[key] ?? key;
    const sentence = typeof found === 'string' ? found : this.#form(found, Number(values.count));
    return sentence.replace(/\{(\w+)\}/g, (_, name) => this.#shown(values[name]));
  };

  #form(/** @type {Partial<Record<string, string>>} */ forms, /** @type {number} */ count) {
    const exact = count === 0 ? forms.zero : undefined;
    return exact ?? forms[this.plurals.select(count)] ?? forms.other ?? '';
  }

  #shown(/** @type {unknown} */ value) {
    return typeof value === 'number' ? this.numbers.format(value) : String(value ?? '');
  }

  /** `12:24` */
  time = (/** @type {string|number} */ at) => this.times.format(new Date(at));

  /** `28 December` */
  date = (/** @type {string|number} */ at) => this.dates.format(new Date(at));

  /** `Monday, 30 November` */
  day = (/** @type {string|number} */ at) => this.days.format(new Date(at));

  /** Everything about a moment, for titles. */
  moment = (/** @type {string|number} */ at) => this.moments.format(new Date(at));

  /** `today at 19:30`, `tomorrow at …`, else with the day. */
  when = (/** @type {string} */ at) => {
    const days = daysBetween(clock.now(), Date.parse(at));
    const time = this.time(at);
    if (days === 0) return this.t('when.today', { time });
    if (days === 1) return this.t('when.tomorrow', { time });
    return this.t('when.day', { day: this.day(at), time });
  };

  /** A plain sentence of time left: minutes and seconds, hours only when there are some. */
  left = (/** @type {number} */ milliseconds) => {
    const seconds = Math.max(0, Math.round(milliseconds / 1000));
    const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60) return `${minutes}:${two(seconds % 60)}`;
    return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
  };

  /** `in 12 minutes`, `in 3 days` */
  until = (/** @type {string|number} */ at) => {
    const minutes = Math.round((new Date(at).getTime() - clock.now()) / MINUTE);
    const relative = new Intl.RelativeTimeFormat(this.tag, { numeric: 'auto' });
    if (Math.abs(minutes) < 60) return relative.format(minutes, 'minute');
    if (Math.abs(minutes) < 36 * 60) return relative.format(Math.round(minutes / 60), 'hour');
    return relative.format(Math.round(minutes / 1440), 'day');
  };

  /** Names with the language's own "and". */
  list = (/** @type {string[]} */ names) => new Intl.ListFormat(this.region, { type: 'conjunction' }).format(names);
}

/** Calendar days apart in the viewer's zone: midnight to midnight, also across a change of clocks. */
function daysBetween(/** @type {number} */ from, /** @type {number} */ to) {
  const day = (/** @type {number} */ at) => Math.round(new Date(at).setHours(12, 0, 0, 0) / 86400000);
  return day(to) - day(from);
}

const english = new Language('en', en);
const ready = new Map([['en', english]]);

/** @typedef {Record<string, () => Promise<{default: Words}>>} Section the sentences of one widget, by language */

/**
 * Sentences that come with one widget only. English is there at once, another language when it is spoken.
 * @param {Words} english_ @param {Section} others
 */
export function section(english_, others) {
  Object.assign(en, english_);
  return others;
}

/**
 * @param {string} tag @param {Section} [own] what the asking widget says beyond the sentences of all
 * @returns {Promise<Language>} the language, or English where we do not speak it
 */
export async function language(tag, own) {
  const spoken = ready.get(tag) ?? (await learned(tag));
  const load = own?.[tag.toLowerCase().split('-')[0]];
  if (load) Object.assign(spoken.words, (await load()).default);
  return spoken;
}

async function learned(/** @type {string} */ tag) {
  const [base] = tag.toLowerCase().split('-');
  const load = LANGUAGES[/** @type {keyof typeof LANGUAGES} */ (base)];
  const words = base === 'en' ? en : load ? (await load()).default : null;
  const spoken = words ? new Language(tag, words) : await brought(tag, base);
  ready.set(tag, spoken);
  return spoken;
}

/** A language that an admin added by a file; English where nobody did. What it leaves out is English, too. */
async function brought(/** @type {string} */ tag, /** @type {string} */ base) {
  try {
    const { words, direction } = await (await fetch(apiAddress(`/languages/${base}`), { credentials: 'same-origin' })).json();
    return words && Object.keys(words).length ? new Language(tag, words, direction) : english;
  } catch {
    return english;
  }
}

/** The language of the nearest element that names one, out through shadow roots; else the browser's. */
export function languageAround(/** @type {Element} */ element) {
  for (let at = /** @type {Element|null} */ (element); at; ) {
    const named = at.closest('[lang]')?.getAttribute('lang');
    if (named) return canonical(named);
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return canonical(navigator.language);
}

// `de_DE` and other slips are common in portals; Intl throws on them.
function canonical(/** @type {string} */ tag) {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

export { english };
