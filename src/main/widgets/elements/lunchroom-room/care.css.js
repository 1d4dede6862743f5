import { css } from 'lit';
import { why } from '../reasons.css.js';

/** The dialog of reports, steps and "About you"; and the composer's warnings. */
export const care = [
  why,
  css`
    dialog.care {
      inset: 0;
      inline-size: min(560px, calc(100vw - 24px));
      max-block-size: calc(100vh - 48px);
      overflow: auto;
      padding: 18px 20px;
      margin: auto;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
      color: var(--text);
    }
    dialog.care[open] {
      display: grid;
      gap: 12px;
      align-content: start;
    }
    dialog.care > form[method] {
      display: flex;
      justify-content: space-between;
      align-items: center;
    }
    dialog.care :is(h3, h4) {
      text-transform: none;
      letter-spacing: normal;
      color: var(--text);
    }
    dialog.care h3 {
      font-size: 16px;
    }
    dialog.care h4 {
      margin: 6px 0 0;
      font-size: 14px;
    }
    dialog.care blockquote {
      margin: 0;
      padding-inline-start: 10px;
      border-inline-start: 3px solid var(--line);
      color: var(--quiet);
    }
    .steps {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    .about-one {
      display: grid;
      gap: 6px;
      justify-items: start;
      padding-block-start: 10px;
      border-block-start: 1px solid var(--line);
    }
    .about-one form {
      display: grid;
      gap: 8px;
      justify-items: start;
      padding-block-start: 6px;
    }
    .about-one :is(details, .field) {
      inline-size: 100%;
    }
    .suggested {
      padding: 6px 10px;
      border-radius: 8px;
      background: var(--accent-soft);
    }
    .composer .readers {
      flex: 1 1 auto;
    }
    .context.personal {
      flex-wrap: wrap;
      background: var(--warm-soft);
    }
  `,
];
