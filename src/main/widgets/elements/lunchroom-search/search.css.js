import { css } from 'lit';

export const styles = css`
  h2 {
    font-size: 18px;
    font-weight: 650;
    margin-block-end: 10px;
  }
  form {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .box {
    flex: 1 1 180px;
    position: relative;
    display: block;
  }
  label.box svg {
    position: absolute;
    inset-inline-start: 10px;
    inset-block-start: 12px;
    color: var(--quiet);
  }
  .box input {
    inline-size: 100%;
    min-block-size: 40px;
    /* On both sides: words that read the other way begin at the other end. */
    padding-inline: 34px;
    font-size: 16px;
  }
  input::-webkit-search-cancel-button {
    display: none;
  }
  p.box {
    min-block-size: 40px;
  }
  form button {
    min-block-size: 40px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
    margin-block-start: 12px;
    border-block-end: 1px solid var(--line);
  }
  .tabs {
    display: flex;
    gap: 2px;
    overflow-x: auto;
  }
  .tab {
    border: 0;
    border-block-end: 2px solid transparent;
    border-radius: 0;
    background: transparent;
    color: var(--quiet);
    white-space: nowrap;
  }
  .tab.on {
    color: var(--accent);
    border-block-end-color: var(--accent);
  }
  .tab:disabled {
    opacity: 0.7;
  }
  .tab:focus-visible {
    outline-offset: -2px;
  }
  .number {
    font-variant-numeric: tabular-nums;
    font-weight: 400;
  }
  .sort {
    margin-block-end: 6px;
  }
  .sort select {
    font-size: var(--size-small);
  }
  .said {
    min-block-size: 20px;
    margin-block-start: 8px;
  }
  .list.old {
    opacity: 0.6;
  }
  .hit {
    padding-block: 12px;
    border-block-start: 1px solid var(--line);
  }
  .hit:first-child {
    border-block-start: 0;
    padding-block-start: 4px;
  }
  .hit h3 {
    font-size: 15px;
    font-weight: 650;
  }
  .hit h3 :is(a, button) {
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: none;
  }
  .hit h3 button.title {
    padding: 0;
  }
  .hit h3 :is(a, button):hover {
    text-decoration: underline;
  }
  .words {
    white-space: pre-line;
    margin-block: 2px 4px;
  }
  mark {
    background: var(--warm-soft);
    color: inherit;
    border-radius: 3px;
    padding-inline: 1px;
    font-weight: 600;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    align-items: center;
  }
  .none {
    padding-block: 8px;
    display: grid;
    gap: 6px;
  }
  .helping {
    margin-block-start: 14px;
    padding: 12px 16px;
    background: var(--raised);
    border-radius: var(--radius);
  }
  .helping h3 {
    font-size: 14px;
    font-weight: 650;
    margin-block-end: 6px;
  }
  dl {
    margin: 0 0 8px;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(260px, 1fr));
    gap: 4px 20px;
  }
  dl div {
    display: flex;
    gap: 8px;
    align-items: baseline;
  }
  dd {
    margin: 0;
  }
  dt {
    white-space: nowrap;
  }
  .fault {
    padding: 12px 16px;
    background: var(--warm-soft);
    border-radius: var(--radius);
    display: grid;
    gap: 8px;
    justify-items: start;
  }
  .fault p {
    overflow-wrap: anywhere;
  }
  .fault .quiet {
    color: var(--text);
  }
  mark.wrong {
    background: transparent;
    text-decoration: underline wavy var(--live);
  }
  .bones li {
    padding: 14px 0;
  }
  .bones p + p {
    margin-block-start: 8px;
  }
  .half {
    inline-size: 40%;
  }
  .more {
    margin-block-start: 8px;
  }
  @media (forced-colors: active) {
    mark {
      outline: 1px solid;
    }
  }
`;
