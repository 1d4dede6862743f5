import { css } from 'lit';

/**
 * The design's values. A portal overrides any `--lunchroom-…` on the page or on one element; inside, rules use
 * the short names. What a page's `*` rules would push in through inheritance is set back with `!important`,
 * which a page cannot beat; the font is meant to be the portal's own.
 */
export const tokens = css`
  :host {
    display: block;
    letter-spacing: normal !important;
    word-spacing: normal !important;
    text-transform: none !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    white-space: normal !important;
    font-style: normal !important;
    font-variant: normal !important;
    font-weight: 400 !important;
    text-align: start !important;
    text-decoration: none !important;
    text-wrap: wrap !important;
    hyphens: manual !important;
    word-break: normal !important;
    line-break: auto !important;
    list-style: none !important;
    quotes: auto !important;
    border-collapse: separate !important;
    border-spacing: 0 !important;
    user-select: auto !important;
    cursor: auto !important;
    -webkit-text-fill-color: currentcolor !important;
    -webkit-text-stroke: 0 !important;
    container-type: inline-size;

    --font: var(--lunchroom-font, inherit);
    --surface: var(--lunchroom-surface, light-dark(#ffffff, #14181d));
    --raised: var(--lunchroom-surface-raised, light-dark(#f6f7f9, #1c2229));
    --sunken: var(--lunchroom-surface-sunken, light-dark(#eef0f3, #0f1317));
    --text: var(--lunchroom-text, light-dark(#1b2026, #e8ebef));
    --quiet: var(--lunchroom-text-quiet, light-dark(#56606b, #9aa5b1));
    --line: var(--lunchroom-line, light-dark(#dde1e6, #2b333c));
    --edge: var(--lunchroom-edge, light-dark(#7f8994, #6f7b87));
    --accent: var(--lunchroom-accent, light-dark(#0b6b5d, #4fd1b5));
    --accent-soft: var(--lunchroom-accent-soft, light-dark(#dff3ee, #12332d));
    --on-accent: var(--lunchroom-on-accent, light-dark(#ffffff, #06231d));
    --live: var(--lunchroom-live, light-dark(#c2261b, #ff7b6e));
    --warm: var(--lunchroom-warm, light-dark(#8a5200, #f2b45a));
    --warm-soft: var(--lunchroom-warm-soft, light-dark(#fdf0da, #35270f));
    --radius: var(--lunchroom-radius, 10px);
    --space: var(--lunchroom-space, 4px);
    --size: var(--lunchroom-size-body, 15px);
    --size-small: var(--lunchroom-size-small, 13px);
    --size-question: var(--lunchroom-size-question, 20px);
    --focus: var(--lunchroom-focus, 2px solid var(--accent));

    font-family: var(--font);
    font-size: var(--size) !important;
    line-height: 1.5 !important;
    color: var(--text) !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
`;

/** Things every widget draws: buttons, fields, quiet text, chips, focus, what only screen readers hear. */
export const controls = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  button,
  select,
  textarea,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    cursor: pointer;
    font-size: var(--size-small);
    min-height: 32px;
    padding: 5px 10px;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--surface);
  }
  button:hover:not(:disabled) {
    border-color: var(--edge);
  }
  button:disabled,
  button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.55;
  }
  a.button {
    display: inline-block;
    font-size: var(--size-small);
    min-height: 32px;
    padding: 5px 10px;
    border: 1px solid var(--line);
    border-radius: 8px;
    color: inherit;
    text-decoration: none;
  }
  :is(button, a.button).primary {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  button.plain {
    border-color: transparent;
    background: transparent;
    padding: 3px 4px;
    min-height: 24px;
    color: var(--quiet);
    border-radius: 6px;
  }
  button.plain:hover:not(:disabled) {
    color: var(--text);
    border-color: transparent;
    text-decoration: underline;
  }
  button.on {
    color: var(--accent);
    font-weight: 600;
  }
  :is(button, a, input, select, textarea, summary, [tabindex]):focus-visible {
    outline: var(--focus);
    outline-offset: 2px;
  }
  select,
  input,
  textarea {
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--surface);
    padding: 6px 8px;
  }
  a {
    color: var(--accent);
    text-underline-offset: 2px;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  .quiet {
    color: var(--quiet);
    font-size: var(--size-small);
  }
  .chip {
    display: inline-block;
    font-size: 11px;
    font-weight: 700;
    line-height: 16px;
    padding: 1px 6px;
    border-radius: 6px;
    background: var(--accent-soft);
    color: var(--accent);
    white-space: nowrap;
  }
  .chip.host {
    background: var(--warm-soft);
    color: var(--warm);
  }
  .live {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    font-size: var(--size-small);
    font-weight: 600;
    color: var(--live);
    white-space: nowrap;
  }
  .live::before {
    content: '';
    width: 8px;
    height: 8px;
    border-radius: 50%;
    background: currentColor;
  }
  .heard {
    position: absolute !important;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  svg.icon {
    width: 16px;
    height: 16px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -3px;
  }
  :dir(rtl) > svg.turning {
    transform: scaleX(-1);
  }
  .bone {
    border-radius: 6px;
    background: var(--sunken);
    min-height: 14px;
  }
  @media (forced-colors: active) {
    .chip,
    button.primary {
      border: 1px solid;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
      scroll-behavior: auto !important;
    }
  }
`;
