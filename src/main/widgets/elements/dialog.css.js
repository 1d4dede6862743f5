import { css } from 'lit';

/** A dialog of reports, steps and "About you". */
export const dialog = css`
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
  .things {
    display: grid;
    gap: 4px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .things label {
    display: flex;
    gap: 8px;
    align-items: center;
    min-height: 28px;
  }
`;
