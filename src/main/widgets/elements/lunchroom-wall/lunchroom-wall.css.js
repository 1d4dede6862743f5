import { css } from 'lit';

/**
 * Everything is measured in \`--u\`, a hundredth of the wall's height (less on narrow walls): the same picture on a
 * phone and on 4K.
 */
export const styles = css`
  :host { container-type: size; block-size: var(--lunchroom-wall-height, 100dvh); color-scheme: dark; }
  .wall {
    --u: min(1cqb, .62cqi);
    --surface: var(--lunchroom-wall-surface, light-dark(#ffffff, #0d1114));
    --text: var(--lunchroom-wall-text, light-dark(#14191e, #eef2f5));
    --quiet: light-dark(#4b545e, #a7b1bc);
    --line: light-dark(#d3d9df, #24303a);
    position: relative; block-size: 100cqb; overflow: clip; outline: none;
    display: grid; grid-template-rows: auto minmax(0, 1fr) auto; gap: calc(3 * var(--u));
    padding: 4cqb 4cqi; background: var(--surface); color: var(--text); line-height: 1.25; font-size: calc(2.2 * var(--u));
  }
  .idle { cursor: none; }
  .top { display: flex; gap: calc(2 * var(--u)); align-items: baseline; min-inline-size: 0; }
  .top b { color: var(--accent); font-size: calc(3 * var(--u)); white-space: nowrap; }
  .top span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .top .here { margin-inline-start: auto; flex: none; }

  .body { display: grid; grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr); gap: 4cqi; min-block-size: 0; }
  .body.alone { grid-template-columns: minmax(0, 1fr); align-content: center; }
  .question {
    font-size: calc(6.2 * var(--u)); line-height: 1.12; font-weight: 700; max-inline-size: 26ch;
    text-wrap: balance; overflow-wrap: anywhere;
  }
  .question b { color: var(--accent); }
  .long .question { font-size: calc(4.7 * var(--u)); max-inline-size: 32ch; }
  .longer .question { font-size: calc(3.5 * var(--u)); max-inline-size: 44ch; }
  .alone .question { font-size: calc(9 * var(--u)); max-inline-size: 30ch; }
  .alone.long .question { font-size: calc(7 * var(--u)); max-inline-size: 36ch; }
  .alone.longer .question { font-size: calc(5 * var(--u)); max-inline-size: 48ch; }
  .bar {
    display: block; inline-size: 100%; block-size: calc(1 * var(--u)); border-radius: 99px;
    background: var(--line); margin-block-start: calc(3.2 * var(--u));
  }
  .bar rect { fill: var(--accent); }
  .bar:dir(rtl) { transform: scaleX(-1); }
  .left { margin-block-start: calc(1.4 * var(--u)); color: var(--quiet); font-size: calc(2.8 * var(--u)); }
  .left strong { color: var(--warm); }

  /* What does not fit goes to a second column, out of sight: whole answers or none. */
  .posts {
    display: flex; flex-flow: column wrap; justify-content: flex-end; align-content: flex-start;
    block-size: 100%; overflow: hidden; row-gap: calc(2.4 * var(--u)); column-gap: 4cqi;
  }
  .posts.newest { flex-direction: column-reverse; justify-content: flex-start; }
  .posts article {
    inline-size: 100%; border-inline-start: calc(.5 * var(--u)) solid var(--line); padding-inline-start: 1.4cqi;
  }
  .posts .words {
    font-size: calc(3 * var(--u)); overflow-wrap: anywhere; display: -webkit-box; -webkit-box-orient: vertical;
    -webkit-line-clamp: 6; overflow: hidden;
  }
  .posts .who {
    font-size: calc(1.9 * var(--u)); color: var(--quiet); margin-block-end: calc(.3 * var(--u));
    overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
  }
  .posts .new { border-color: var(--accent); }
  .who svg.icon { inline-size: 1em; block-size: 1em; vertical-align: -.12em; }
  .words a { color: inherit; }
  .empty { color: var(--quiet); align-self: end; font-size: calc(2.6 * var(--u)); max-inline-size: 30ch; }

  .spotlight { display: grid; align-content: center; gap: calc(4 * var(--u)); min-block-size: 0; }
  .spotlight .asked { color: var(--quiet); font-size: calc(2.8 * var(--u)); max-inline-size: 60ch; }
  .spotlight .asked b { color: var(--accent); }
  .spotlight .words {
    font-size: calc(7 * var(--u)); line-height: 1.16; font-weight: 650; max-inline-size: 30ch;
    text-wrap: balance; overflow-wrap: anywhere;
  }
  .spotlight.long .words { font-size: calc(4.8 * var(--u)); max-inline-size: 42ch; }
  .spotlight.longer .words { font-size: calc(3.2 * var(--u)); max-inline-size: 62ch; font-weight: 500; }
  .spotlight .who { font-size: calc(2.8 * var(--u)); color: var(--quiet); }

  .still { display: grid; align-content: center; gap: calc(2.4 * var(--u)); }
  .still h2 {
    font-size: calc(8 * var(--u)); line-height: 1.08; max-inline-size: 24ch; text-wrap: balance;
    overflow-wrap: anywhere; margin: 0;
  }
  .still .count {
    font-size: calc(18 * var(--u)); line-height: 1; font-weight: 700; color: var(--accent);
    font-variant-numeric: tabular-nums;
  }
  .still p { font-size: calc(3.2 * var(--u)); color: var(--quiet); max-inline-size: 44ch; }

  .during { display: grid; grid-template-rows: auto minmax(0, 1fr); gap: calc(2 * var(--u)); min-block-size: 0; }
  .during .asked { margin: 0; font-size: calc(2.8 * var(--u)); color: var(--quiet); overflow-wrap: anywhere; }
  .during .asked b { color: var(--accent); }
  .poll { --lunchroom-wall-unit: var(--u); min-block-size: 0; overflow: hidden; }

  .foot { display: flex; justify-content: space-between; align-items: end; gap: 3cqi; color: var(--quiet); }
  .join { display: flex; gap: calc(2 * var(--u)); align-items: center; color: var(--text); min-inline-size: 0; }
  .join strong { overflow-wrap: anywhere; }
  .code {
    flex: none; inline-size: calc(13 * var(--u)); block-size: calc(13 * var(--u)); background: #fff;
    border-radius: calc(.6 * var(--u));
  }
  .large .code { inline-size: calc(24 * var(--u)); block-size: calc(24 * var(--u)); }
  .large .join { font-size: calc(3.2 * var(--u)); }
  .code path, .code rect { fill: #000; }
  .foot .next { text-align: end; flex: none; }

  .blank { position: absolute; inset: 0; background: #000; }
  .come { animation: come .5s ease-out; }
  @keyframes come { from { opacity: 0; transform: translateY(1cqb); } }

  .corner {
    position: absolute; inset-block-end: 8px; inset-inline-end: 8px; display: grid; justify-items: end;
    gap: 8px; font-size: 14px; line-height: 1.5;
  }
  .corner > button {
    inline-size: 40px; block-size: 40px; padding: 0; opacity: 0; background: var(--surface);
    color: var(--quiet);
  }
  .corner:is(:focus-within, .open) > button, .wall:not(.idle) .corner > button { opacity: 1; }
  .panel {
    inline-size: min(320px, 90cqi); max-block-size: calc(100cqb - 70px); overflow: auto;
    background: var(--raised); color: var(--text); border: 1px solid var(--line); border-radius: var(--radius);
    padding: 14px 16px; display: grid; gap: 12px;
  }
  .panel fieldset { border: 0; padding: 0; margin: 0; display: grid; gap: 6px; }
  .panel legend { font-weight: 650; padding: 0; margin-block-end: 4px; }
  .panel label { display: flex; gap: 8px; align-items: center; min-block-size: 28px; }
  .panel input[type='number'] { inline-size: 5em; }
  .panel .row { display: flex; flex-wrap: wrap; gap: 6px; }
  .panel p { font-size: var(--size-small); color: var(--quiet); }

  @container (max-aspect-ratio: 1/1) {
    .wall { --u: min(.72cqb, 1.25cqi); padding: 3cqb 5cqi; }
    .body { grid-template: auto minmax(0, 1fr) / minmax(0, 1fr); }
    .posts { justify-content: flex-start; }
    .posts.newest { justify-content: flex-end; }
    .top span:not(.here) { display: none; }
  }
  @media (prefers-contrast: more) {
    .wall { --quiet: var(--text); --surface: light-dark(#fff, #000); }
  }
`;
