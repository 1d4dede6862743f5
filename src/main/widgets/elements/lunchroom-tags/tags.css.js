import { css } from 'lit';

export const styles = css`
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    align-items: baseline;
    margin-block-end: 8px;
  }
  h2 {
    font-size: 16px;
    font-weight: 650;
  }
  input {
    inline-size: 100%;
    min-height: 36px;
    margin-block-end: 8px;
  }
  .said {
    font-size: var(--size-small);
  }
  .said:empty {
    margin: 0;
  }
  .tags button,
  .row button {
    color: var(--text);
    text-align: start;
    margin-inline-start: -4px;
  }
  .tags button.on,
  .row button.on {
    color: var(--accent);
  }
  .tags:not(.cloud) {
    columns: 190px auto;
    column-gap: 28px;
  }
  .tags:not(.cloud) li {
    break-inside: avoid;
  }
  .tags:not(.cloud) button {
    display: flex;
    justify-content: space-between;
    gap: 10px;
    inline-size: 100%;
  }
  .tags bdi {
    overflow-wrap: anywhere;
  }
  .cloud {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    align-items: baseline;
  }
  .cloud .quiet {
    font-size: 11px;
  }
  .size-2 {
    font-size: 16px;
  }
  .size-3 {
    font-size: 19px;
    font-weight: 600;
  }
  .size-4 {
    font-size: 23px;
    font-weight: 650;
  }
  .chosen {
    display: grid;
    gap: 6px;
    margin-block-end: 10px;
    padding-block-end: 10px;
    border-block-end: 1px solid var(--line);
    font-size: var(--size-small);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
  }
  .renaming {
    display: grid;
    gap: 8px;
    justify-items: start;
  }
  .renaming label {
    display: grid;
    gap: 3px;
    inline-size: 100%;
  }
  .renaming input {
    margin: 0;
  }
  .sample li {
    color: var(--quiet);
    overflow-wrap: anywhere;
  }
  .fault {
    color: var(--live);
  }
  .half {
    inline-size: 50%;
    margin-block-start: 8px;
  }
`;
