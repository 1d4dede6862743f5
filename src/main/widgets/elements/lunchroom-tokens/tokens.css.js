import { css } from 'lit';

export const styles = css`
  section,
  form,
  .made {
    display: grid;
    gap: 12px;
    min-inline-size: 0;
  }
  header,
  .token,
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    align-items: center;
    justify-content: space-between;
  }
  .row {
    justify-content: flex-start;
  }
  h2 {
    font-size: 18px;
    font-weight: 650;
  }
  h3 {
    font-size: 15px;
    font-weight: 650;
  }
  .said:empty {
    display: none;
  }
  .made {
    padding: 14px 16px;
    background: var(--warm-soft);
    border: 1px solid var(--warm);
    border-radius: var(--radius);
  }
  .made input,
  code {
    font-family: ui-monospace, monospace;
  }
  code {
    font-size: 12px;
  }
  form {
    padding: 14px 16px;
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  label {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
  }
  input:not([type='checkbox']),
  select {
    inline-size: 100%;
    max-inline-size: 460px;
    min-height: 36px;
  }
  fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(260px, 100%), 1fr));
    gap: 4px 16px;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    margin-block-end: 4px;
  }
  .tick {
    grid-template-columns: auto 1fr;
    gap: 8px;
    align-items: start;
    padding-block: 3px;
  }
  .tick input {
    inline-size: 18px;
    block-size: 18px;
    margin-block-start: 2px;
  }
  ul {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    padding-block: 12px;
    border-block-start: 1px solid var(--line);
  }
  .token > div {
    flex: 1 1 240px;
    min-inline-size: 0;
  }
`;
