import { css } from 'lit';

/** The row of reasons, wherever somebody is asked why. */
export const why = css`
  .why {
    display: grid;
    gap: 10px;
    padding: 12px 14px;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .why fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
  }
  .why legend {
    padding: 0 0 4px;
    font-size: var(--size-small);
    font-weight: 600;
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
  .primary kbd {
    border-color: currentColor;
  }
`;
