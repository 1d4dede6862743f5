import { css } from 'lit';

/** Forms, and the parts of a community beside its topics. */
export const parts = css`
  .compose,
  .tracking,
  .from {
    display: grid;
    gap: 10px;
  }
  .compose {
    padding: 14px 16px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 6px;
    font-size: var(--size-small);
  }
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .pill {
    display: flex;
    gap: 6px;
    align-items: center;
    padding: 5px 12px;
    border: 1px solid var(--edge);
    border-radius: 999px;
    background: var(--surface);
    font-size: var(--size-small);
  }
  .pill:has(:checked) {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  .field {
    display: grid;
    gap: 3px;
    font-size: var(--size-small);
  }
  .field :is(input, select, textarea) {
    inline-size: 100%;
    min-inline-size: 0;
    font-size: var(--size);
    min-block-size: 38px;
  }
  textarea {
    inline-size: 100%;
    resize: vertical;
    field-sizing: content;
    min-block-size: 64px;
    max-block-size: 320px;
    padding: 10px 12px;
    border-radius: 10px;
    display: block;
  }
  .left {
    font-size: var(--size-small);
    color: var(--quiet);
    font-variant-numeric: tabular-nums;
  }
  .left:empty {
    display: none;
  }
  .left.near {
    color: var(--warm);
  }
  .fault {
    color: var(--live);
    font-size: var(--size-small);
  }
  .shut {
    padding: 10px 14px;
    border: 1px dashed var(--line);
    border-radius: 8px;
  }
  .session {
    display: grid;
    gap: 4px;
    justify-items: start;
    margin-block-end: 10px;
  }
  .session a {
    font-weight: 600;
  }
  .requests {
    margin-block-start: 10px;
  }
  .requests button {
    border-color: var(--accent);
    color: var(--accent);
    font-weight: 600;
  }
  .tracked li + li {
    margin-block-start: 12px;
  }
  .tracked p:first-child {
    font-size: 14px;
  }
  .tracked a {
    color: inherit;
  }
  .outcome {
    border-inline-start: 2px solid var(--line);
    padding-inline-start: 8px;
  }
  .work {
    padding: 12px 16px;
    margin-block-end: 10px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    display: grid;
    gap: 6px;
    justify-items: start;
  }
  .work h3 {
    font-size: var(--size);
    font-weight: 600;
  }
  .turn {
    justify-self: stretch;
    display: grid;
    gap: 8px;
    justify-items: start;
    padding: 10px 14px;
    border-radius: 8px;
    background: var(--accent-soft);
  }
  details {
    font-size: 14px;
  }
  summary {
    cursor: pointer;
    color: var(--quiet);
    font-size: var(--size-small);
  }
  .teams > li {
    padding-block: 6px;
  }
  .three {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(110px, 1fr));
    gap: 10px;
  }
  .working {
    padding: 14px 16px;
    border-radius: var(--radius);
    background: var(--raised);
  }
  .reading {
    font-size: 14px;
    margin-block-end: 10px;
  }
  .reading a {
    color: inherit;
  }
  .reading li {
    display: flex;
    justify-content: space-between;
    gap: 10px;
    padding-block: 2px;
  }
  .reading li .quiet {
    white-space: nowrap;
  }
  .reading .next {
    font-weight: 600;
  }
  .calendar {
    padding-inline: 0;
    text-decoration: underline;
  }
`;
