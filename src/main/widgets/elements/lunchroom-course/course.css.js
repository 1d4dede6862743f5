import { css } from 'lit';

/** What everybody in a course sees. */
export const styles = css`
  .head h2 {
    font-size: 20px;
    font-weight: 650;
    line-height: 1.3;
  }
  .head h2:focus-visible,
  :is(h3, h4):focus-visible {
    outline: var(--focus);
    outline-offset: 2px;
  }
  .phases {
    display: grid;
    grid-template-columns: var(--columns);
    gap: 4px;
    margin-block-start: 18px;
  }
  .phases li {
    display: grid;
    align-content: start;
    gap: 1px;
    font-size: var(--size-small);
    padding-inline-end: 8px;
  }
  .phases b {
    font-size: 14px;
    font-weight: 650;
  }
  .bar {
    display: block;
    block-size: 5px;
    margin-block-end: 6px;
    margin-inline-end: -8px;
    background: var(--line);
  }
  .bar i {
    display: block;
    block-size: 100%;
    inline-size: var(--done);
    background: var(--accent);
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    padding: 0 14px;
    border-block-start: 1px solid var(--line);
    background: var(--raised);
  }
  .tabs button {
    border: 0;
    border-radius: 0;
    background: none;
    min-height: 42px;
    border-block-end: 2px solid transparent;
    color: var(--quiet);
  }
  .tabs button[aria-selected='true'] {
    color: var(--text);
    font-weight: 650;
    border-block-end-color: var(--accent);
  }
  .said {
    padding: 8px 18px;
    background: var(--accent-soft);
    font-size: var(--size-small);
  }
  .said.trouble {
    background: var(--warm-soft);
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(240px, 300px);
    border-block-start: 1px solid var(--line);
  }
  .main,
  .aside {
    display: grid;
    align-content: start;
    gap: 24px;
    padding: 18px;
  }
  .aside {
    background: var(--raised);
    border-inline-start: 1px solid var(--line);
  }
  h3 {
    font-size: 12px;
    font-weight: 700;
    letter-spacing: 0.04em;
    text-transform: uppercase;
    color: var(--quiet);
    margin-block-end: 8px;
  }
  h4 {
    margin: 14px 0 4px;
    font-size: 14px;
  }
  .prompts li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 10px;
    align-items: baseline;
    padding: 10px 12px;
    border-radius: 8px;
    background: var(--accent-soft);
  }
  .prompts li + li {
    margin-block-start: 6px;
  }
  .prompts svg {
    color: var(--accent);
  }
  .steps li {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    gap: 6px;
    padding: 10px 0;
    border-block-end: 1px solid var(--line);
  }
  .steps li > input {
    inline-size: 18px;
    block-size: 18px;
    margin-block-start: 3px;
  }
  .steps label {
    font-weight: 600;
  }
  .steps p,
  .steps .share {
    font-size: var(--size-small);
  }
  input[type='checkbox'] {
    accent-color: var(--accent);
  }
  li p > a {
    display: inline-block;
    min-block-size: 24px;
  }
  .share {
    display: flex;
    min-block-size: 24px;
    gap: 6px;
    align-items: center;
    font-weight: 400 !important;
    font-size: var(--size-small);
    min-height: 28px;
  }
  .sessions li {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 16px;
    align-items: center;
    justify-content: space-between;
    padding: 10px 0;
    border-block-end: 1px solid var(--line);
  }
  .chat {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
  }
  details {
    margin-block-start: 10px;
  }
  .aside .row {
    margin-block: 8px;
  }
  summary {
    cursor: pointer;
    font-weight: 600;
    min-height: 28px;
  }
  .people {
    display: grid;
    gap: 14px;
    margin-block-start: 8px;
  }
  .people li {
    display: grid;
    grid-template-columns: 34px minmax(0, 1fr);
    gap: 10px;
  }
  .avatar {
    display: grid;
    place-items: center;
    inline-size: 34px;
    block-size: 34px;
    border-radius: 50%;
    background: var(--sunken);
    color: var(--quiet);
    font-size: 12px;
    font-weight: 700;
  }
  .words p + p {
    margin-block-start: 6px;
  }
  .words strong {
    font-weight: 600;
    color: var(--quiet);
    font-size: var(--size-small);
  }
  .box li {
    padding: 10px 0;
    border-block-end: 1px solid var(--line);
  }
  .box .answer {
    margin-block-start: 6px;
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--accent);
  }
  .aside form {
    margin-block-end: 8px;
  }
  .bone.wide {
    inline-size: 60%;
    min-height: 22px;
    margin-block-end: 8px;
  }
  .bone.bar {
    min-height: 5px;
    margin-block-start: 18px;
  }
  @container (max-width: 640px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .aside {
      border-inline-start: 0;
      border-block-start: 1px solid var(--line);
    }
  }
  @container (max-width: 520px) {
    .phases {
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
    }
    .bar {
      margin-inline-end: 0;
    }
    .phases li:not(.now) .bar {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid;
    }
    .bar i {
      background: Highlight;
      forced-color-adjust: none;
    }
    .prompts li,
    .said {
      border: 1px solid;
    }
  }
`;
