import { css } from 'lit';

export const styles = css`
  h2 {
    font-size: 15px;
    font-weight: 650;
    margin-block-end: 12px;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 8px;
  }
  .field input {
    min-block-size: 48px;
    inline-size: 100%;
    font-family: ui-monospace, 'SF Mono', Consolas, monospace;
    font-size: 22px;
    letter-spacing: 0.14em;
    text-align: center;
  }
  .field input::placeholder {
    color: var(--quiet);
    opacity: 0.6;
  }
  .field p {
    grid-column: 1 / -1;
  }
  [role='alert'] {
    color: var(--warn, var(--text));
  }
  [role='alert']:empty {
    display: none;
  }
  .choice {
    display: grid;
    justify-items: stretch;
    gap: 6px;
  }
  .choice strong {
    display: block;
    font-size: 18px;
    overflow-wrap: anywhere;
  }
  .choice :is(.door, button:not(.link)) {
    display: grid;
    place-content: center;
    min-block-size: 44px;
    margin-block-start: 10px;
  }
  .choice .link {
    justify-self: center;
    margin-block-start: 8px;
  }
  .guest {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
    padding: 8px 16px;
  }
`;
