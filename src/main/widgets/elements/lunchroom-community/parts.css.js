import { css } from 'lit';

/** The parts of a community beside its topics. */
export const parts = css`
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
