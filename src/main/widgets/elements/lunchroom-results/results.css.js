import { css } from 'lit';

export const styles = css`
  section {
    display: grid;
    gap: 12px;
    min-inline-size: 0;
  }
  h2 {
    font-size: 18px;
    font-weight: 650;
  }
  h3 {
    font-size: 15px;
    font-weight: 650;
  }
  .report {
    padding: 14px 16px;
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .top,
  .acts,
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    align-items: center;
  }
  .top h3 {
    overflow-wrap: anywhere;
    flex: 1 1 200px;
    min-inline-size: 0;
  }
  .quarter {
    display: flex;
    gap: 8px;
    align-items: center;
    font-size: var(--size-small);
  }
  .facts {
    margin: 0;
  }
  dl.facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(104px, 1fr));
    gap: 12px 16px;
  }
  dl.facts div {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
  }
  dd {
    margin: 0;
    font-size: 24px;
    font-weight: 650;
    line-height: 1.2;
  }
  dt {
    font-size: var(--size-small);
    color: var(--quiet);
  }
  .charts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(280px, 100%), 1fr));
    gap: 16px 28px;
  }
  figure {
    margin: 0;
  }
  figcaption {
    font-size: var(--size-small);
    color: var(--quiet);
    margin-block-end: 6px;
  }
  .bars {
    display: grid;
    grid-template-columns: minmax(80px, auto) minmax(60px, 1fr) auto;
    gap: 6px 10px;
    align-items: center;
    font-size: var(--size-small);
  }
  .bars svg {
    display: block;
    border-radius: 3px;
    background: var(--sunken);
  }
  :host([dir='rtl']) .bars svg {
    transform: scaleX(-1);
  }
  rect {
    fill: var(--accent);
  }
  rect.rest {
    fill: var(--edge);
  }
  .scroll {
    overflow-x: auto;
    /* Words that are only heard are placed in here, and would widen the page from outside. */
    position: relative;
  }
  table {
    border-collapse: collapse;
    font-size: var(--size-small);
    inline-size: max-content;
    min-inline-size: 100%;
    overflow-wrap: normal;
  }
  th,
  td {
    padding: 6px 8px;
    border-block-end: 1px solid var(--line);
    text-align: end;
    vertical-align: bottom;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  thead th {
    color: var(--quiet);
    max-inline-size: 96px;
  }
  th[scope='row'],
  th:first-child {
    text-align: start;
    white-space: nowrap;
  }
  tfoot th,
  tfoot td {
    font-weight: 650;
    border: 0;
  }
  summary {
    cursor: pointer;
    min-height: 28px;
    font-size: var(--size-small);
    color: var(--quiet);
  }
  .method {
    display: grid;
    gap: 4px;
    padding-inline-start: 18px;
    list-style: disc;
    font-size: var(--size-small);
  }
  .ledger {
    display: grid;
    gap: 12px;
  }
  .ledger > li {
    display: grid;
    gap: 6px;
    padding: 14px 16px 10px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  p.facts {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .avatar {
    display: inline-grid;
    place-items: center;
    inline-size: 26px;
    block-size: 26px;
    flex: none;
    border-radius: 50%;
    font-size: 11px;
    font-weight: 600;
    background: var(--sunken);
    color: var(--quiet);
  }
  .evidence {
    font-size: 14px;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .link {
    font-size: var(--size-small);
    overflow-wrap: anywhere;
  }
  .standing {
    font-size: var(--size-small);
  }
  .confirmed {
    color: var(--accent);
  }
  .chip.immediate,
  .chip.potential {
    background: var(--sunken);
    color: var(--quiet);
  }
  .add {
    justify-self: start;
  }
  form {
    display: grid;
    gap: 12px;
    padding: 14px 16px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .ledger form {
    padding: 0;
    border: 0;
  }
  .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
    gap: 12px;
  }
  .two:not(:has(*)) {
    display: none;
  }
  .field {
    display: grid;
    gap: 3px;
    font-size: var(--size-small);
    min-inline-size: 0;
  }
  .field :is(input, textarea, select) {
    inline-size: 100%;
    min-inline-size: 0;
    min-height: 36px;
    font-size: var(--size);
  }
  .field textarea {
    resize: vertical;
  }
  fieldset {
    display: grid;
    gap: 4px;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    font-size: var(--size-small);
  }
  .check {
    display: flex;
    gap: 8px;
    align-items: baseline;
    min-height: 26px;
    font-size: 14px;
  }
  .note {
    font-size: var(--size-small);
    color: var(--warm);
  }
  .fault {
    color: var(--live);
    font-size: var(--size-small);
  }
  .linked {
    display: grid;
    gap: 6px;
  }
  .linked .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(180px, 100%), 1fr));
    gap: 8px 12px;
    align-items: end;
  }
  .linked .two > button {
    justify-self: start;
  }
`;
