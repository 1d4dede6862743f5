import { css } from 'lit';

/** The card that a widget sits in, its problem and its sign-in form. */
export const frame = css`
  .frame {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    overflow-wrap: anywhere;
  }
  .pad {
    padding: 16px 18px;
  }
  .problem h2,
  .sign-in h2 {
    font-size: 16px;
    margin-bottom: 4px;
  }
  .problem h2 svg {
    color: var(--warm);
  }
  .problem button,
  .sign-in button {
    margin-top: 12px;
  }
  .sign-in label {
    display: grid;
    gap: 4px;
    max-width: 320px;
    margin-top: 8px;
    font-size: var(--size-small);
  }
`;
