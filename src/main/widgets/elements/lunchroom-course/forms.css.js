import { css } from 'lit';

/** Fields, and what a trainer plans with. */
export const forms = css`
  .field {
    display: grid;
    gap: 4px;
    font-size: var(--size-small);
    min-inline-size: 0;
  }
  .field :is(input, select, textarea) {
    inline-size: 100%;
    min-block-size: 34px;
    font-size: 15px;
  }
  .field + .field,
  form > * + * {
    margin-block-start: 8px;
  }
  .row,
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: end;
  }
  .line .field {
    margin: 0;
  }
  .line > .wide,
  .session > .wide {
    flex: 1 1 200px;
  }
  :is(.line, .session) > button {
    min-block-size: 34px;
  }
  .line > p {
    flex: 1 1 100%;
  }
  .desk {
    display: grid;
    gap: 26px;
    border-block-start: 1px solid var(--line);
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    font-size: var(--size-small);
  }
  .rule legend {
    margin-block-end: 4px;
  }
  .rule > label {
    display: inline-block;
    vertical-align: bottom;
    max-inline-size: 100%;
  }
  .rule input {
    inline-size: 76px;
    block-size: 36px;
    font-size: 15px;
  }
  .rule select {
    block-size: 36px;
    font-size: 15px;
    max-inline-size: 100%;
  }
  .plan {
    display: grid;
    gap: 10px;
    padding: 12px 0;
    border-block-end: 1px solid var(--line);
  }
  .plan legend label {
    display: flex;
    gap: 8px;
    align-items: center;
    font-size: 15px;
    font-weight: 650;
    min-block-size: 30px;
    margin-block-start: 12px;
  }
  .session {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: end;
    padding: 10px 0;
    border-block-end: 1px solid var(--line);
  }
  .session .field {
    margin: 0;
  }
  .drop {
    min-inline-size: 32px;
    min-block-size: 34px;
  }
  .moves,
  .comes {
    padding: 14px;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--raised);
    overflow-x: auto;
  }
  .moves h4,
  .comes h4 {
    margin: 0 0 8px;
    font-size: 15px;
  }
  h5 {
    margin: 12px 0 2px;
    font-size: var(--size-small);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--size-small);
    margin-block-end: 12px;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 6px 10px 6px 0;
    border-block-end: 1px solid var(--line);
    font-weight: 400;
  }
  thead th {
    color: var(--quiet);
  }
  tbody th {
    font-weight: 600;
  }
  tbody th .quiet {
    font-weight: 400;
    display: block;
    font-size: 12px;
  }
  .roster {
    max-block-size: 420px;
    overflow-y: auto;
  }
  .roster li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    gap: 10px;
    align-items: center;
    padding: 6px 2px;
    border-block-end: 1px solid var(--line);
  }
  .numbers {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 18px;
    margin-block-end: 8px;
  }
  .numbers b {
    font-size: 18px;
  }
  .numbers .faulty b,
  .numbers .gone b {
    color: var(--warm);
  }
  .faults {
    max-block-size: 220px;
    overflow-y: auto;
    font-size: var(--size-small);
  }
  .faults li {
    padding: 3px 0;
  }
  .comes :is(p, ul),
  .comes .row {
    font-size: var(--size-small);
    margin-block-start: 6px;
  }
  .runs {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(260px, 100%), 1fr));
    gap: 10px;
    margin-block: 12px 4px;
  }
  .run {
    display: grid;
    gap: 2px;
    inline-size: 100%;
    block-size: 100%;
    padding: 12px 14px;
    text-align: start;
    justify-items: start;
    align-content: start;
    white-space: normal;
  }
  .run b {
    font-size: 15px;
  }
  .make {
    margin-block-start: 22px;
    padding-block-start: 18px;
    border-block-start: 1px solid var(--line);
    max-inline-size: 720px;
  }
  .make fieldset {
    margin-block-start: 14px;
  }
  .make legend {
    margin-block-end: 4px;
  }
  .make .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
  }
  .make .check {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-block-size: 30px;
  }
  .make .line .field:not(.wide) {
    flex: 1 1 130px;
  }
  .make .row {
    align-items: center;
    margin-block-start: 14px;
  }
`;
