import { svg, html } from 'lit';

/** Drawn on a 20 by 20 grid in one stroke width. An icon is decoration: the word stands beside it, or is heard. */
const SHAPES = {
  like: svg`<path d="M6 9l3-6c1.4 0 2.2 1 2 2.4L10.6 8H15c1.1 0 1.8 1 1.5 2l-1.3 5c-.2.8-.9 1.3-1.7 1.3H6zM3.5 9H6v7.3H3.5z" />`,
  insight: svg`<path d="M7 14.5h6M7.8 17h4.4M10 2.8a5 5 0 0 0-3 9c.6.5.9 1.1.9 1.9v.8h4.2v-.8c0-.8.3-1.4.9-1.9a5 5 0 0 0-3-9z" />`,
  thanks: svg`<path d="M10 16.5S3.2 12.6 3.2 7.8A3.5 3.5 0 0 1 10 6.5a3.5 3.5 0 0 1 6.8 1.3c0 4.8-6.8 8.7-6.8 8.7z" />`,
  agree: svg`<path d="M3.5 10.5l4 4 9-9.5" />`,
  question: svg`<path d="M7 7.3a3 3 0 1 1 4.2 2.7c-.8.4-1.2.9-1.2 1.8v.4M10 15.3v.2" />`,
  react: svg`<path d="M17 9.3A7 7 0 1 1 10.7 3M7.5 11.5a3 3 0 0 0 5 0M7.6 8h.1M12.2 8h.1M15.5 2.5v4M13.5 4.5h4" />`,
  reply: svg`<path d="M8 5L3.5 9.5 8 14M3.8 9.5H12a4.5 4.5 0 0 1 4.5 4.5v1.5" />`,
  quote: svg`<path d="M4 13.5c2 0 3-1.5 3-4V6H3.8v3.5H6M12 13.5c2 0 3-1.5 3-4V6h-3.2v3.5H14" />`,
  save: svg`<path d="M5.5 3h9v14L10 13.5 5.5 17z" />`,
  more: svg`<path d="M5 10h.01M10 10h.01M15 10h.01" />`,
  close: svg`<path d="M5 5l10 10M15 5L5 15" />`,
  up: svg`<path d="M10 16V4M5 9l5-5 5 5" />`,
  down: svg`<path d="M10 4v12M5 11l5 5 5-5" />`,
  link: svg`<path d="M8.5 11.5l3-3M9 6l1.5-1.5a3.5 3.5 0 0 1 5 5L14 11M11 14l-1.5 1.5a3.5 3.5 0 0 1-5-5L6 9" />`,
  calendar: svg`<path d="M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3M13 3v3" />`,
  people: svg`<path d="M7.5 9.5a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4zM2.5 16c.3-3 2.2-4.5 5-4.5s4.7 1.5 5 4.5M13 4.5a2.5 2.5 0 0 1 0 4.8M14.5 11.8c1.8.5 2.8 1.9 3 4.2" />`,
  list: svg`<path d="M7.5 5h9M7.5 10h9M7.5 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01" />`,
  settings: svg`<path d="M3 6h8M15 6h2M3 14h2M9 14h8M13 4.2v3.6M7 12.2v3.6" />`,
  filter: svg`<path d="M3 5h14M6 10h8M8.5 15h3" />`,
  pause: svg`<path d="M7 5v10M13 5v10" />`,
  play: svg`<path d="M6.5 4.5l9 5.5-9 5.5z" />`,
  next: svg`<path d="M5 4.5l7 5.5-7 5.5zM15 4.5v11" />`,
  back: svg`<path d="M15 4.5L8 10l7 5.5zM5 4.5v11" />`,
  history: svg`<path d="M3.5 10a6.5 6.5 0 1 0 2-4.7L3.5 7.2M3.5 3.5v3.7h3.7M10 6.5V10l2.5 1.5" />`,
  edit: svg`<path d="M4 16l.8-3.5L13 4.3l2.7 2.7-8.2 8.2z" />`,
  bin: svg`<path d="M4 6h12M8 6V4h4v2M5.5 6l.7 10.5h7.6L14.5 6" />`,
  wall: svg`<path d="M3 4.5h14v9H3zM10 13.5V17M7 17h6" />`,
  external: svg`<path d="M8 5H4.5v10.5H15V12M11 4h5v5M16 4l-7 7" />`,
  search: svg`<path d="M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l4 4" />`,
  pin: svg`<path d="M7 3h6M8 3v5l-2.5 3h9L12 8V3M10 11v6" />`,
  left: svg`<path d="M16 10H4.5M9 5l-5 5 5 5" />`,
  card: svg`<path d="M3.5 4.5h13v11h-13zM6.5 8h7M6.5 11.5h4" />`,
  clip: svg`<path d="M13 6.5l-5.6 5.6a1.8 1.8 0 0 0 2.5 2.5l6-6a3.3 3.3 0 0 0-4.7-4.7L5 10.1a4.8 4.8 0 0 0 6.8 6.8l4.7-4.7" />`,
  bell: svg`<path d="M5 14.5V9a5 5 0 0 1 10 0v5.5l1.5 1h-13zM8.3 17.2a1.8 1.8 0 0 0 3.4 0M10 2.5V4" />`,
  warning: svg`<path d="M10 3.5L17.5 16.5h-15zM10 8.5v3.5M10 14.3v.1" />`,
};

/** @typedef {keyof typeof SHAPES} IconName */

/** Arrows that mean "back" or "on" turn round where one reads from the right. */
const TURNING = new Set(['reply', 'next', 'back', 'play', 'external', 'list', 'left']);

/** @param {IconName} name */
export const icon = (name) => html`<svg class=${TURNING.has(name) ? 'icon turning' : 'icon'} viewBox="0 0 20 20" aria-hidden="true" focusable="false">${SHAPES[name]}</svg>`;
