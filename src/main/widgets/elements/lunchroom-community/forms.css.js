import { css } from 'lit';

/** Forms of a community. */
export const forms = css`
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
`;
