/**
 * While Lit starts it asks for a Trusted Types policy of its own, which `trusted-types 'none'` answers with an
 * exception. It needs none here, as `templates.js` makes no markup from strings: so it is not shown any.
 */
const page = /** @type {{ litHtmlPolyfillSupport?: Function }} */ (/** @type {unknown} */ (globalThis));
const policies = Object.getOwnPropertyDescriptor(globalThis, 'trustedTypes');
const others = page.litHtmlPolyfillSupport;

/** The part of Lit's that holds a child, as Lit hands it to whoever changes how templates are made. @type {any} */
export let ChildPart;

if (policies?.configurable) Object.defineProperty(globalThis, 'trustedTypes', { value: undefined, configurable: true });
page.litHtmlPolyfillSupport = (/** @type {unknown} */ _template, /** @type {unknown} */ part) => (ChildPart = part);

/** Leaves the page as it was, before anybody else's code runs. */
export function reveal() {
  if (policies?.configurable) Object.defineProperty(globalThis, 'trustedTypes', policies);
  if (others) page.litHtmlPolyfillSupport = others;
  else delete page.litHtmlPolyfillSupport;
}
