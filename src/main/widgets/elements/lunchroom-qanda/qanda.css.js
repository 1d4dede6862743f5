import { css } from 'lit';
import { sums } from '../sums.css.js';

const own = css`
  .qanda {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
  }
  h2 {
    font-size: 18px;
    font-weight: 650;
  }
  h3 {
    font-size: 15px;
    font-weight: 650;
  }
  .row,
  .views,
  .views > div {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
  }
  .row:has(label.grow) {
    align-items: end;
  }
  .grow {
    display: grid;
    flex: 1 1 220px;
  }
  .asking,
  .receipt {
    display: grid;
    gap: 8px;
    padding: 14px 16px;
    background: var(--raised);
    border-radius: var(--radius);
  }
  .asking > label {
    font-weight: 650;
  }
  textarea {
    inline-size: 100%;
    resize: vertical;
  }
  .asking .row {
    justify-content: space-between;
  }
  .ways {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    font-size: var(--size-small);
    position: relative;
  }
  .ways legend {
    padding: 0 0 4px;
    font-weight: 600;
  }
  .ways label {
    padding: 5px 12px;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--surface);
    cursor: pointer;
  }
  .ways label:has(:checked) {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  .ways label:has(:focus-visible) {
    outline: var(--focus);
    outline-offset: 2px;
  }
  .ways input {
    position: absolute;
    opacity: 0;
    inline-size: 1px;
    block-size: 1px;
  }
  @media (forced-colors: active) {
    .ways input {
      position: static;
      opacity: 1;
      inline-size: auto;
      block-size: auto;
    }
  }
  .stored {
    flex: 1 1 100%;
    border-inline-start: 3px solid var(--accent-soft);
    padding-inline-start: 10px;
  }
  .warning {
    color: var(--warm);
    font-size: var(--size-small);
  }
  .fault {
    color: var(--live);
    font-size: var(--size-small);
  }
  .similar li {
    display: flex;
    gap: 10px;
    align-items: center;
    padding: 4px 0;
  }
  .receipt {
    background: var(--warm-soft);
  }
  .receipt h3:focus {
    outline: none;
  }
  .code {
    font-family: ui-monospace, monospace;
    min-height: 38px;
    flex: 1 1 260px;
    min-inline-size: 0;
    inline-size: 100%;
  }
  .said {
    font-size: var(--size-small);
  }
  .said:empty {
    display: none;
  }
  .views {
    justify-content: space-between;
    border-block-end: 1px solid var(--line);
    padding-block-end: 8px;
  }
  .fresh,
  .older {
    display: block;
    margin: 8px auto;
    color: var(--accent);
  }
  article {
    display: grid;
    grid-template-columns: 52px minmax(0, 1fr);
    gap: 12px;
    padding: 12px 0;
    border-block-end: 1px solid var(--line);
  }
  article:focus {
    outline: var(--focus);
  }
  article.on-stage {
    background: var(--accent-soft);
    border-radius: var(--radius);
    padding-inline: 10px;
  }
  article.on-stage .words {
    font-size: 18px;
    font-weight: 650;
  }
  article.on-stage .quiet {
    color: var(--text);
  }
  .votes {
    display: grid;
    justify-items: center;
    align-content: center;
    align-self: start;
    min-inline-size: 48px;
    min-block-size: 48px;
    padding: 4px;
    line-height: 1.2;
  }
  .similar .votes {
    flex: none;
  }
  button.votes.on {
    background: var(--accent-soft);
    border-color: var(--accent);
    color: var(--accent);
  }
  .votes small {
    font-size: 11px;
  }
  .about {
    display: grid;
    gap: 3px;
    align-content: center;
  }
  .words :is(p, ul, ol) + :is(p, ul, ol) {
    margin-block-start: 6px;
  }
  .ideate {
    justify-self: start;
    margin-inline-start: -4px;
  }
  .idea {
    display: grid;
    gap: 6px;
    justify-items: start;
    padding: 12px 14px;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--surface);
  }
  .idea > lunchroom-ideas {
    inline-size: 100%;
  }
  .fate {
    font-size: var(--size-small);
    font-weight: 600;
  }
  .from,
  .answer .words {
    border-inline-start: 3px solid var(--edge);
    padding-inline-start: 10px;
    white-space: pre-line;
  }
  .own {
    padding: 10px 16px 0;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .own li:last-child article {
    border: 0;
  }
  .mine {
    padding: 8px 0 12px;
  }
  .mine form {
    display: grid;
    gap: 8px;
    justify-items: start;
  }
  .none {
    padding: 16px 0;
  }
  .ledger {
    display: grid;
    gap: 10px;
  }
  table {
    border-collapse: collapse;
    inline-size: min(100%, 480px);
  }
  th {
    text-align: start;
    font-weight: 400;
  }
  td {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  :is(th, td) {
    padding: 5px 0;
    border-block-end: 1px solid var(--line);
  }
  tfoot :is(th, td) {
    font-weight: 650;
    border-block-start: 2px solid var(--edge);
  }
  .all li {
    padding: 8px 0;
    border-block-end: 1px solid var(--line);
  }
  summary {
    cursor: pointer;
    font-size: var(--size-small);
    color: var(--quiet);
    min-height: 28px;
  }
  .lookup > * + * {
    margin-block-start: 8px;
  }
  .bones li {
    padding: 10px 0;
  }
  .bones p + p {
    margin-block-start: 8px;
  }
  .half {
    inline-size: 50%;
  }
`;

export const styles = [sums, own];
