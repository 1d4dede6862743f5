import { css } from 'lit';

export const styles = css`
  section {
    display: grid;
    gap: 8px;
    min-inline-size: 0;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 8px;
    align-items: center;
  }
  .wanted {
    font-size: var(--size-small);
    font-weight: 600;
    color: var(--warm);
  }
  .said:empty {
    display: none;
  }
  .said {
    font-size: var(--size-small);
    color: var(--warm);
  }
  .head {
    display: flex;
    gap: 10px;
    align-items: center;
    line-height: 1.3;
  }
  .log {
    display: grid;
    gap: 8px;
    align-content: start;
    max-block-size: min(300px, 34dvh);
    overflow: auto;
    overscroll-behavior: contain;
    padding: 8px;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--surface);
  }
  .word {
    font-size: 14px;
    padding-inline-start: 8px;
    border-inline-start: 3px solid var(--line);
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .word.mine {
    border-color: var(--accent);
  }
  .word.draft {
    border: 1px dashed var(--edge);
    border-radius: 8px;
    padding: 6px 8px;
  }
  .word .meta {
    font-size: 12px;
  }
  .word button {
    margin-block-start: 6px;
  }
  form {
    display: grid;
    gap: 6px;
  }
  textarea {
    inline-size: 100%;
    resize: vertical;
  }
  summary {
    cursor: pointer;
    font-size: var(--size-small);
    color: var(--quiet);
  }
  .more[open] {
    display: grid;
    gap: 8px;
  }
  .more > * + * {
    margin-block-start: 6px;
  }
  .keep {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    font-size: var(--size-small);
  }
`;
