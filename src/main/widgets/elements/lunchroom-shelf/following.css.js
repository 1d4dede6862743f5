import { css } from 'lit';

export const following = css`
  .following h3 {
    font-size: var(--size-small);
    font-weight: 650;
    margin-block-start: 6px;
  }
  .made {
    display: grid;
    gap: 8px;
    padding: 12px;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
  }
  .address {
    display: flex;
    gap: 8px;
  }
  .address input {
    flex: 1;
    min-inline-size: 0;
    font-family: ui-monospace, monospace;
  }
  .followed li {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    justify-content: space-between;
    align-items: center;
    padding-block: 6px;
    border-block-start: 1px solid var(--line);
    font-size: 14px;
  }
  .sure {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
  }
`;
