import { prepare } from '/lunchroom/source/core/templates.js';
import { equal, holds } from './assert.js';

const KINDS = { '.': 'property', '?': 'boolean', '@': 'event', '': 'attribute' };
const html = (strings) => prepare({ strings, _$litType$: 1 }, KINDS);
const svg = (strings) => prepare({ strings, _$litType$: 2 }, KINDS);

function refused(make) {
  try {
    make();
  } catch (thrown) {
    return thrown.message;
  }
  return 'taken';
}

export const tests = {
  elements_attributes_and_words_are_what_was_written() {
    const { el, parts } = html`<p class="a b" hidden>One <b>two</b> &amp; <br />three</p>`;
    const p = el.content.firstChild;
    equal([p.className, p.hidden, p.textContent], ['a b', true, 'One two & three']);
    equal(p.children.length, 2);
    equal(parts, []);
  },
  a_place_for_a_child_is_a_comment_and_counted() {
    const { el, parts } = html`<ul><li>${1}</li>${2}</ul>`;
    equal(parts.map(({ type, index }) => [type, index]), [[2, 2], [2, 3]]);
    equal(el.content.querySelectorAll('li').length, 1);
    equal(el.content.firstChild.lastChild.nodeType, Node.COMMENT_NODE);
  },
  attributes_properties_switches_events_and_elements_are_told_apart() {
    const { el, parts } = html`<input .value=${1} ?disabled="${2}" @input=${3} aria-label="a ${4} b ${5}" ${6}>`;
    equal(
      parts.map(({ type, name, strings, ctor }) => [type, name, strings, ctor]),
      [
        [1, 'value', ['', ''], 'property'],
        [1, 'disabled', ['', ''], 'boolean'],
        [1, 'input', ['', ''], 'event'],
        [1, 'aria-label', ['a ', ' b ', ''], 'attribute'],
        [6, undefined, undefined, undefined],
      ],
    );
    holds(parts.every((part) => part.index === 0), 'all belong to the one element');
    equal(el.content.firstChild.attributes.length, 0);
  },
  a_place_at_the_end_has_an_end_of_its_own() {
    const { el } = html`<p></p>${1}`;
    equal([...el.content.childNodes].map((node) => node.nodeName), ['P', '#comment', '#comment']);
    equal(html`${1}<p></p>`.el.content.childNodes.length, 2);
  },
  drawings_are_drawings_wherever_they_begin() {
    const inside = html`<p><svg viewBox="0 0 2 2"><path d="M0 0"></path></svg><b></b></p>`.el.content.firstChild;
    equal(inside.firstChild.namespaceURI, 'http://www.w3.org/2000/svg');
    equal(inside.firstChild.firstChild.namespaceURI, 'http://www.w3.org/2000/svg');
    equal(inside.firstChild.getAttribute('viewBox'), '0 0 2 2');
    equal(inside.lastChild.namespaceURI, 'http://www.w3.org/1999/xhtml');
    equal(svg`<rect />`.el.content.firstChild.namespaceURI, 'http://www.w3.org/2000/svg');
  },
  a_custom_element_sleeps_until_it_is_copied() {
    let born = 0;
    customElements.define('born-once', class extends HTMLElement {
      constructor() {
        super();
        born += 1;
      }
    });
    const { el } = html`<born-once></born-once>`;
    equal(born, 0);
    document.importNode(el.content, true);
    equal(born, 1);
  },
  what_is_not_well_written_is_refused_where_it_stands() {
    holds(refused(() => html`<ul><li>one</ul>`).includes('closes ul'));
    holds(refused(() => html`<p>one`).includes('nothing closes'));
    holds(refused(() => html`<p>&times;</p>`).includes('unknown entity, times'));
    holds(refused(() => html`<p class='a"></p>`).includes('cannot be read'));
  },
  what_came_as_data_is_no_template() {
    equal(refused(() => prepare({ strings: ['<p></p>'], _$litType$: 1 }, KINDS)), 'This is no template.');
  },
};
