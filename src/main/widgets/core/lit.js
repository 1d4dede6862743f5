/**
 * Lit, as all widgets import it: the bundler reads "lit" and all under it as this file. Its templates are made by
 * `templates.js`, so that it works on a page that allows no Trusted Types policy at all; the order of the imports counts.
 */
import { ChildPart, reveal } from './unpolicied.js';
import { css } from '@lit/reactive-element';
import { _$LH, html, noChange, nothing, svg } from 'lit-html';
import { LitElement } from 'lit-element/lit-element.js';
import { Directive, directive } from 'lit-html/directive.js';
import { guard } from 'lit-html/directives/guard.js';
import { live } from 'lit-html/directives/live.js';
import { ref } from 'lit-html/directives/ref.js';
import { repeat } from 'lit-html/directives/repeat.js';
import { prepare } from './templates.js';

export { LitElement, css, html, svg, nothing, noChange, Directive, directive, guard, live, ref, repeat };

reveal();

// Never called: what is also imported like this gets a file of its own, and a file's imports always run before it.
// Within one file the bundler would put Lit first.
export const aFileOfItsOwn = () => import('./unpolicied.js');

// The names are Lit's own, for its release in pom.xml.
const lit = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (_$LH));
const kinds = { '.': lit.B, '?': lit.N, '@': lit.U, '': lit.H };

/** @type {WeakMap<TemplateStringsArray, import('./templates.js').Prepared>} */
const known = new WeakMap();

// The one place in which Lit turns a template into something to copy.
ChildPart.prototype._$AC = function (/** @type {import('./templates.js').Written} */ written) {
  let prepared = known.get(written.strings);
  if (!prepared) known.set(written.strings, (prepared = prepare(written, kinds)));
  return prepared;
};
