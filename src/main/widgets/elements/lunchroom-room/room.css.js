import { css } from 'lit';
import { aside } from './aside.css.js';
import { care } from './care.css.js';
import { composer } from './composer.css.js';
import { files } from '../files/files.css.js';
import { message } from '../message.css.js';
import { panels } from './panels.css.js';
import { post } from './post.css.js';

const layout = css`
  :host {
    min-inline-size: 0;
  }
  .room {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 264px;
    grid-template-rows: auto auto auto minmax(0, 1fr) auto;
    block-size: var(--lunchroom-room-height, min(720px, 100dvh));
    min-block-size: 420px;
    overflow: hidden;
    position: relative;
  }
  .room > * {
    grid-column: 1;
    min-inline-size: 0;
  }
  header {
    grid-column: 1 / -1 !important;
    display: flex;
    align-items: center;
    gap: 8px 12px;
    padding: 12px 16px;
    border-block-end: 1px solid var(--line);
  }
  header h2 {
    font-size: 16px;
    font-weight: 650;
    line-height: 1.3;
    min-inline-size: 0;
  }
  .tag {
    color: var(--accent);
  }
  .spacer {
    flex: 1;
  }
  header button,
  header .button {
    flex: none;
    display: inline-flex;
    gap: 6px;
    align-items: center;
    white-space: nowrap;
  }
  header .present {
    white-space: nowrap;
  }
  .to-sheet {
    display: none !important;
  }
  .between,
  .foot {
    min-inline-size: 0;
  }
  .stream {
    position: relative;
    min-block-size: 0;
  }
  .log {
    block-size: 100%;
    overflow: auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
    padding: 4px 16px 12px;
    scroll-padding-block: 8px;
  }
  .earlier {
    display: block;
    margin: 8px auto;
  }
  .start {
    text-align: center;
    padding: 12px 0 4px;
  }
  .empty {
    display: grid;
    place-content: center;
    text-align: center;
    min-block-size: 60%;
  }
  .arrived {
    position: absolute;
    inset-block-end: 12px;
    inset-inline: 0;
    inline-size: fit-content;
    margin-inline: auto;
    border-radius: 999px;
    padding-inline: 14px;
    box-shadow: 0 2px 10px light-dark(rgb(0 0 0 / 0.18), rgb(0 0 0 / 0.6));
  }
  .missing {
    display: flex;
    gap: 8px 12px;
    align-items: center;
    padding: 8px 16px;
    background: var(--warm-soft);
    color: var(--warm);
    font-size: var(--size-small);
  }
  .missing p {
    flex: 1;
    text-wrap: pretty;
  }
  .aside {
    grid-column: 2 !important;
    grid-row: 2 / -1;
    border-inline-start: 1px solid var(--line);
    background: var(--raised);
    padding: 16px;
    overflow: auto;
  }
  .line-said {
    padding: 6px 16px;
    font-size: var(--size-small);
    background: var(--warm-soft);
    color: var(--warm);
  }
  .ghost {
    display: grid;
    grid-template-columns: 36px 1fr;
    gap: 6px 12px;
    padding: 14px 16px;
  }
  .ghost .avatar {
    grid-row: 1 / 3;
  }
  .half {
    inline-size: 50%;
  }
  .third {
    inline-size: 30%;
  }
  .skeleton .question {
    display: grid;
    gap: 10px;
  }
  .skeleton .aside {
    display: grid;
    gap: 12px;
    align-content: start;
  }
  .skeleton .stream {
    grid-row: 3 / -1;
  }

  @container (max-width: 900px) {
    header .more-present {
      display: none;
    }
  }
  @container (max-width: 720px) {
    .room {
      grid-template-columns: minmax(0, 1fr);
    }
    .room > .aside {
      display: none;
    }
    .to-sheet {
      display: inline-flex !important;
    }
    /* Heard, not seen: beside its icon a word has no room here. */
    :is(header, .toolbar) > :is(button, .button) .word {
      position: absolute;
      clip-path: inset(50%);
    }
    header {
      padding: 8px 12px;
    }
    header h2 {
      font-size: 15px;
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
    }
    .log {
      padding-inline: 12px;
    }
  }
  @container (max-width: 360px) {
    header button:not(.to-sheet) {
      display: none;
    }
  }
  @container (max-width: 440px) {
    header .present {
      display: none;
    }
  }
`;

export const styles = [layout, panels, aside, message, post, composer, care, files];
