import { css } from 'lit';

export const saving = css`
  .saving {
    display: grid;
    gap: 10px;
  }
  .saving .field {
    display: grid;
    gap: 3px;
    font-size: var(--size-small);
    flex: 1 1 200px;
  }
  .saving :is(input:not([type='checkbox']), textarea, select) {
    inline-size: 100%;
    font-size: var(--size);
    min-height: 38px;
  }
  .saving .page {
    display: flex;
    gap: 12px;
    align-items: center;
    padding: 8px;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--surface, transparent);
  }
  .saving .page .picture {
    flex: none;
    inline-size: 96px;
    block-size: 60px;
    object-fit: cover;
    border-radius: 6px;
  }
  .saving .page p {
    font-size: var(--size-small);
    overflow-wrap: anywhere;
  }
  .saving .page p > * {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .saving textarea {
    resize: vertical;
  }
  .saving .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: end;
  }
  .saving .check {
    display: flex;
    gap: 6px;
    align-items: center;
    min-height: 38px;
    font-size: var(--size-small);
  }
  .suggested {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .known:empty {
    display: none;
  }
  .why {
    border-inline-start: 3px solid var(--accent-soft);
    padding-inline-start: 10px;
    margin-block-start: 4px;
    font-size: 14px;
  }
  .fault {
    color: var(--live);
    font-size: var(--size-small);
  }
`;
