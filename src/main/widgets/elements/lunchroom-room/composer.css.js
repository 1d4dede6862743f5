import { css } from 'lit';

/** Where one writes. */
export const composer = css`
  .foot {
    border-block-start: 1px solid var(--line);
    background: var(--surface);
  }
  .composer {
    padding: 12px 16px;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 8px 12px;
    align-items: end;
  }
  .composer.closed {
    display: block;
    text-align: center;
  }
  .composer textarea {
    resize: none;
    inline-size: 100%;
    min-block-size: 60px;
    max-block-size: 180px;
    padding: 10px 12px;
    border-radius: 10px;
    field-sizing: content;
    display: block;
  }
  .composer textarea::placeholder {
    color: var(--quiet);
    opacity: 1;
  }
  .composer .primary {
    min-block-size: 34px;
  }
  .context {
    grid-column: 1 / -1;
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 12px;
    font-size: var(--size-small);
    border-inline-start: 3px solid var(--accent);
    padding-inline-start: 10px;
  }
  .context > span {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .context.moved {
    border-color: var(--warm);
  }
  .slow {
    grid-column: 1 / -1;
    margin: 0;
  }

  .tools {
    grid-column: 1 / -1;
    display: flex;
    gap: 12px;
    align-items: center;
  }
  .which {
    border: 0;
    padding: 2px 0;
    background: transparent;
    color: inherit;
    cursor: pointer;
  }
  .which option {
    background: var(--surface);
    color: var(--text);
  }
  .left {
    flex: none;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .left.near {
    color: var(--live);
    font-weight: 600;
  }

  @container (max-width: 720px) {
    .composer {
      padding: 8px 12px;
      gap: 6px 8px;
    }
    .composer textarea {
      min-block-size: 44px;
      max-block-size: 120px;
      font-size: 16px;
    }
    .tools .keys {
      display: none;
    }
  }
`;
