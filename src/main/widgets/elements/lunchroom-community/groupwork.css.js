import { css } from 'lit';

/** Group work. */
export const groupWork = css`
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
`;
