import { css } from 'lit';

/** Who comes into a room, on the screens of those who run it. */
export const entrance = css`
  .entrance {
    display: grid;
    gap: 8px;
    justify-items: start;
  }
  .entrance p {
    margin: 0;
  }
  .entrance [role='status']:empty {
    display: none;
  }
  .join-code {
    font-family: ui-monospace, 'SF Mono', Consolas, monospace;
    font-size: 18px;
    letter-spacing: 0.06em;
  }
`;
