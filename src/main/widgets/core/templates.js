/**
 * Makes of a template what Lit copies and fills, node by node. Lit itself hands the markup to `innerHTML`, which a page
 * with `require-trusted-types-for 'script'; trusted-types 'none'` forbids.
 *
 * It reads what this project's templates are written in: every element closed, entities only from the list below.
 *
 * @typedef {{strings: TemplateStringsArray, _$litType$: number}} Written
 * @typedef {Record<string, unknown>} Kinds what fills an attribute, by the sign before its name: `.`, `?`, `@`, or none
 * @typedef {{type: number, index: number, name?: string, strings?: string[], ctor?: unknown}} Part
 * @typedef {{el: HTMLTemplateElement, parts: Part[]}} Prepared
 */

const ATTRIBUTE = 1;
const CHILD = 2;
const ELEMENT = 6;
const SVG = 2;
const NAMESPACES = { html: 'http://www.w3.org/1999/xhtml', svg: 'http://www.w3.org/2000/svg' };
const ALONE = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const ENTITIES = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['nbsp', '\u00a0']]);

/** Stands where a value goes; a character that nobody writes. */
const HOLE = '\ue000';

const TOKEN = /<!--[^]*?-->|<\/([a-z][\w-]*)\s*>|<([a-z][\w-]*)|[^<]+/giy;
const WITHIN = /\s+([^\s"'<>=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'`<>]+)))?|\s*(\/?)>/y;

/** @param {Written} written @param {Kinds} kinds @returns {Prepared} */
export function prepare({ strings, _$litType$: kind }, kinds) {
  // Only what a program wrote is a template, never what came as data.
  if (!Array.isArray(strings) || !Object.hasOwn(strings, 'raw')) throw new TypeError('This is no template.');
  const growing = new Growing(strings.join(HOLE), kind === SVG ? NAMESPACES.svg : NAMESPACES.html, kinds);
  const el = growing.grow();
  // A place ends where the next node begins: the last one would else reach to the end of wherever this is put.
  if (!strings[strings.length - 1]) el.content.append(document.createComment(''));
  return { el, parts: growing.parts };
}

class Growing {
  /** @param {string} markup @param {string} namespace @param {Kinds} kinds */
  constructor(markup, namespace, kinds) {
    this.markup = markup;
    this.namespace = namespace;
    this.kinds = kinds;
    this.at = 0;
    /** How many elements and comments there are: Lit finds its places by counting them. */
    this.count = 0;
    /** @type {Part[]} */
    this.parts = [];
    this.template = document.createElement('template');
    /** @type {(Element|DocumentFragment)[]} */
    this.open = [this.template.content];
  }

  get inner() {
    return this.open[this.open.length - 1];
  }

  grow() {
    while (this.at < this.markup.length) this.token(this.match(TOKEN));
    if (this.open.length > 1) this.fail('has an element that nothing closes');
    return this.template;
  }

  /** @param {RegExp} what @returns {RegExpExecArray} */
  match(what) {
    what.lastIndex = this.at;
    const found = what.exec(this.markup);
    if (!found) return this.fail('cannot be read');
    this.at = what.lastIndex;
    return found;
  }

  /** @param {RegExpExecArray} token */
  token([whole, closed, opened]) {
    if (closed) this.close(closed);
    else if (opened) this.begin(opened);
    else if (!whole.startsWith('<')) this.words(whole);
  }

  /** @param {string} words */
  words(words) {
    words.split(HOLE).forEach((piece, i) => {
      if (i > 0) {
        this.inner.append(document.createComment(''));
        this.parts.push({ type: CHILD, index: this.count++ });
      }
      if (piece) this.inner.append(this.decoded(piece));
    });
  }

  /** @param {string} name */
  begin(name) {
    const namespace = name === 'svg' ? NAMESPACES.svg : this.around();
    // In the template's own document, where a custom element stays asleep until it is copied.
    const element = this.template.content.ownerDocument.createElementNS(namespace, name);
    this.inner.append(element);
    const index = this.count++;
    let part = this.match(WITHIN);
    for (; part[1]; part = this.match(WITHIN)) this.attribute(element, index, part[1], part[2] ?? part[3] ?? part[4] ?? '');
    if (!part[5] && !ALONE.has(name)) this.open.push(element);
  }

  around() {
    const { inner } = this;
    if (!(inner instanceof Element)) return this.namespace;
    return inner.localName === 'foreignObject' ? NAMESPACES.html : inner.namespaceURI;
  }

  /** @param {Element} element @param {number} index @param {string} name @param {string} value */
  attribute(element, index, name, value) {
    if (name === HOLE) {
      this.parts.push({ type: ELEMENT, index });
    } else if (value.includes(HOLE)) {
      const signed = '.?@'.includes(name[0]);
      const strings = value.split(HOLE).map((piece) => this.decoded(piece));
      const ctor = this.kinds[signed ? name[0] : ''];
      this.parts.push({ type: ATTRIBUTE, index, name: signed ? name.slice(1) : name, strings, ctor });
    } else {
      element.setAttribute(name, this.decoded(value));
    }
  }

  /** @param {string} name */
  close(name) {
    const { inner } = this;
    if (!(inner instanceof Element) || inner.localName !== name) this.fail(`closes ${name}, which is not open`);
    this.open.pop();
  }

  /** @param {string} words */
  decoded(words) {
    return words.replace(/&(#?\w+);/g, (_all, name) => ENTITIES.get(name) ?? this.fail(`has an unknown entity, ${name}`));
  }

  /** @param {string} what @returns {never} */
  fail(what) {
    throw new SyntaxError(`A template ${what}: …${this.markup.slice(Math.max(0, this.at - 60), this.at + 20)}…`);
  }
}
