import { unreachable } from '../../core/problem.js';
import { zone } from '../asking.js';

/** @typedef {'best'|'newest'|'most'} Sort */

/** Looking for something on the shelf: the words of the query, the order, and what is wrong with it. */
export class Searching {
  query = '';
  /** @type {Sort} */
  sort = 'newest';
  helping = false;
  /** @type {import('../../core/problem.js').Problem|null} */
  fault = null;

  /** @param {import('./lunchroom-shelf.js').LunchroomShelf} el */
  constructor(el) {
    this.el = el;
  }

  /** The orders that there are: a shelf has no best match. @returns {readonly Sort[]} */
  get sorts() {
    return this.el.room ? ['newest', 'most'] : ['best', 'newest', 'most'];
  }

  /** Puts it into a call for the list. @param {URLSearchParams} query */
  into(query) {
    if (!this.query) return;
    query.set('query', this.query);
    query.set('sort', this.sorts.includes(this.sort) ? this.sort : 'newest');
    if (zone()) query.set('zone', zone());
    // A searched shelf comes in one piece.
    if (this.el.room) query.set('limit', '200');
  }

  /** @param {string} query empty for all again */
  look(query) {
    this.query = query.trim();
    this.helping = false;
    this.el.gone = false;
    this.el.later = false;
    return this.again();
  }

  /** @param {Sort} sort */
  order(sort) {
    this.sort = sort;
    return this.again();
  }

  again = async () => {
    this.fault = null;
    await this.el.refresh();
  };

  /** What was shown stays when a query is wrong. @param {unknown} thrown */
  failed(thrown) {
    this.fault = unreachable(thrown);
    this.el.requestUpdate();
  }
}
