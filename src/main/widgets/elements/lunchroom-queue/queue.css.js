import { css } from 'lit';
import { sums } from '../sums.css.js';

const own = css`
  .queue {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }
  header,
  .row,
  .acts,
  header > div {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 10px;
    align-items: center;
  }
  header > div {
    margin-inline-start: auto;
  }
  h2 {
    font-size: 18px;
    font-weight: 650;
  }
  h2:focus {
    outline: none;
  }
  .said {
    font-size: var(--size-small);
    min-height: 24px;
  }
  article {
    display: grid;
    grid-template-columns: 52px minmax(0, 1fr);
    gap: 12px;
    padding: 12px 8px;
    border-block-start: 1px solid var(--line);
  }
  article:focus-within {
    background: var(--raised);
  }
  .votes {
    display: grid;
    place-content: center;
    align-self: start;
    min-block-size: 48px;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--surface);
  }
  .about {
    display: grid;
    gap: 6px;
  }
  .panel {
    display: grid;
    gap: 10px;
    padding: 12px 14px;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
    display: grid;
    gap: 2px;
    font-size: var(--size-small);
  }
  legend {
    padding: 0 0 4px;
    font-weight: 600;
  }
  fieldset label {
    display: flex;
    gap: 6px;
    align-items: center;
    min-height: 28px;
  }
  .field {
    display: grid;
    gap: 3px;
    font-size: var(--size-small);
  }
  .field :is(input, textarea) {
    inline-size: 100%;
    font-size: var(--size);
    min-height: 38px;
  }
  kbd {
    border: 1px solid var(--line);
    border-radius: 4px;
    padding: 0 5px;
    font: inherit;
    font-size: 11px;
  }
  .stage article {
    border: 0;
  }
  .stage .on-stage {
    background: var(--accent-soft);
    border-radius: var(--radius);
    padding: 16px;
  }
  .stage .words {
    font-size: 18px;
    font-weight: 650;
  }
  .stage .on-stage .words {
    font-size: 24px;
    line-height: 1.3;
  }
  .stage .on-stage .quiet {
    color: var(--text);
  }
  .warning {
    color: var(--warm);
    font-size: var(--size-small);
    font-weight: 600;
  }
  .fault {
    color: var(--live);
    font-size: var(--size-small);
  }
  .fate {
    font-size: var(--size-small);
  }
  .setup {
    display: grid;
    gap: 14px;
  }
  .times {
    display: grid;
    gap: 10px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr));
  }
  .setup .way {
    display: flex;
    gap: 6px;
    font-size: var(--size-small);
    align-items: start;
  }
  .setup .way span span {
    display: block;
  }
  .setup .way input {
    margin-block-start: 4px;
  }
  .keys {
    font-size: var(--size-small);
    border-block-start: 1px solid var(--line);
    padding-block-start: 8px;
  }
  summary {
    cursor: pointer;
    color: var(--quiet);
    min-height: 28px;
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 18px;
    margin: 0;
  }
  dl div {
    display: flex;
    gap: 6px;
  }
  dd {
    margin: 0;
  }
`;

export const styles = [sums, own];
