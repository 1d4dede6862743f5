import { css } from 'lit';

/** What stands beside the stream, and the sheet that it becomes on a small screen. */
export const aside = css`
  :is(.aside, dialog) section + section {
    margin-block-start: 22px;
  }
  :is(.aside, dialog) h3 {
    font-size: 12px;
    letter-spacing: 0.04em;
    text-transform: uppercase;
    color: var(--quiet);
    margin: 0 0 8px;
  }
  :is(.aside, dialog) :is(ol, ul) {
    display: grid;
    gap: 8px;
    font-size: var(--size-small);
  }
  :is(.aside, dialog) ol li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 8px;
  }
  :is(.aside, dialog) li time {
    font-variant-numeric: tabular-nums;
  }
  :is(.aside, dialog) li.done {
    color: var(--quiet);
  }
  :is(.aside, dialog) li.now {
    font-weight: 650;
  }
  :is(.aside, dialog) ul a {
    display: block;
    font-weight: 600;
    color: inherit;
    text-decoration: none;
  }
  :is(.aside, dialog) ul a:hover {
    text-decoration: underline;
  }
  .door {
    padding: 8px 16px;
    border-block-end: 1px solid var(--line);
    max-block-size: 46dvh;
    overflow: auto;
  }
  .aside .door {
    padding: 0 0 16px;
    margin-block-end: 16px;
    max-block-size: none;
  }
  .door summary {
    cursor: pointer;
    font-size: var(--size-small);
    font-weight: 600;
    color: var(--accent);
  }
  .practice > form h3 {
    margin: 6px auto 0 0;
  }
  .door[open] summary {
    margin-block-end: 8px;
  }
  dialog {
    position: fixed;
    inset: auto 0 0 0;
    inline-size: 100%;
    max-inline-size: 640px;
    margin: auto auto 0;
    max-block-size: 80dvh;
    padding: 12px 20px 24px;
    border: 1px solid var(--line);
    border-radius: 16px 16px 0 0;
    background: var(--surface);
    color: var(--text);
    overflow: auto;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.45);
  }
  dialog > form[method] {
    display: flex;
    justify-content: end;
    position: sticky;
    inset-block-start: 0;
  }
`;
