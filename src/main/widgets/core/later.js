import { unreachable } from './problem.js';

/**
 * A part of a widget whose code comes when somebody first needs it. What is drawn of it before is nothing; the widget is drawn
 * again when it is there. `styles` that come with it are worn by the widget from then on.
 *
 * @template T
 */
export class Later {
  /** @type {T|null} */
  #code = null;
  /** @type {Promise<T>|null} */
  #coming = null;

  /** @param {import('./element.js').LunchroomElement} el @param {() => Promise<T>} load */
  constructor(el, load) {
    this.el = el;
    this.load = load;
  }

  /** What there is of it now, without needing it. */
  get there() {
    return this.#code;
  }

  /** What there is of it now; asking is needing. */
  get code() {
    // Without a network it is asked for again with the next drawing, not in a circle.
    if (!this.#code && !this.#coming) this.ready().catch(() => {});
    return this.#code;
  }

  /** @returns {Promise<T>} rejected with a Problem when the server cannot be reached */
  ready() {
    this.#coming ??= this.load().then(
      (code) => {
        this.#code = code;
        const { styles } = /** @type {{styles?: import('lit').CSSResultGroup}} */ (code);
        if (styles) this.el.wear(styles);
        this.el.requestUpdate();
        return code;
      },
      (thrown) => {
        this.#coming = null;
        throw unreachable(thrown);
      },
    );
    return this.#coming;
  }
}
