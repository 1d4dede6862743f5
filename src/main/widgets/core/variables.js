import { Directive, directive } from 'lit/directive.js';
import { noChange } from 'lit';

/**
 * Sets CSS variables of an element: `<i ${variables({ '--over': '58%' })}>`. Through the CSS object model, which a
 * strict content security policy allows; Lit's own `styleMap` writes a style attribute first, which it blocks.
 */
class Variables extends Directive {
  render(/** @type {Record<string, string>} */ _values) {
    return noChange;
  }

  /** @param {import('lit/directive.js').ElementPart} part @param {[Record<string, string>]} values */
  update(part, [values]) {
    const { style } = /** @type {HTMLElement} */ (part.element);
    for (const name of Object.keys(values)) style.setProperty(name, values[name]);
    return noChange;
  }
}

export const variables = directive(Variables);
