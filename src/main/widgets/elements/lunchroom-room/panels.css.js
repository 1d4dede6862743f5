import { css } from 'lit';

/** The question, the toolbar, catching up. */
export const panels = css`
  .question {
    padding: 14px 16px 12px;
    background: var(--accent-soft);
    border-block-end: 1px solid var(--line);
    max-block-size: 40dvh;
    overflow: auto;
  }
  .question:has(lunchroom-qanda) {
    max-block-size: 60dvh;
  }
  .question :is(lunchroom-poll, lunchroom-qanda) {
    margin-block-start: 12px;
  }
  .question .q {
    display: flex;
    gap: 12px;
    align-items: baseline;
  }
  .question .q b {
    font-size: var(--size-question);
    color: var(--accent);
    white-space: nowrap;
  }
  .question .q p,
  .question .said {
    font-size: var(--size-question);
    line-height: 1.3;
    font-weight: 600;
    text-wrap: balance;
    white-space: pre-line;
  }
  .question .said {
    font-size: 17px;
  }
  .question .quiet {
    margin-block-start: 4px;
  }
  .question.is-none,
  .question.is-over,
  .question.is-cancelled {
    background: var(--raised);
  }
  .steps {
    display: flex;
    gap: 6px;
    margin-block: 12px 6px;
  }
  .steps span {
    flex: 1;
    block-size: 6px;
    border-radius: 3px;
    background: var(--line);
    overflow: hidden;
    position: relative;
    --over: 0%;
  }
  .steps span::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: var(--over);
    background: var(--accent);
    transition: inline-size 1s linear;
  }
  .question .next {
    margin-block-start: 10px;
  }
  .rsvp {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    margin-block-start: 12px;
    font-size: var(--size-small);
  }
  .question .rsvp .quiet {
    margin: 0;
  }
  .question .left {
    font-variant-numeric: tabular-nums;
  }
  .toolbar {
    display: flex;
    gap: 4px 8px;
    align-items: center;
    padding: 4px 12px;
    border-block-end: 1px solid var(--line);
    font-size: var(--size-small);
  }
  .choices {
    display: flex;
    gap: 4px;
    align-items: center;
    overflow-x: auto;
    scrollbar-width: none;
    padding: 2px;
  }
  .choices button {
    flex: none;
  }
  .choices [aria-pressed='true'] {
    background: var(--accent-soft);
    padding-inline: 8px;
  }
  .toolbar > button,
  .speed {
    flex: none;
  }
  .toolbar button {
    display: inline-flex;
    gap: 4px;
    align-items: center;
  }
  .tuning {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    padding: 10px 16px;
    background: var(--raised);
    border-block-end: 1px solid var(--line);
    font-size: var(--size-small);
  }
  .tuning label {
    display: flex;
    gap: 8px;
    align-items: start;
  }
  .tuning label:last-child {
    align-items: center;
    flex-wrap: wrap;
  }
  .tuning input {
    margin: 3px 0 0;
    inline-size: 16px;
    block-size: 16px;
    accent-color: var(--accent);
  }
  .catch-up {
    border-block-end: 1px solid var(--line);
    background: var(--raised);
    padding: 10px 16px;
    font-size: 14px;
    max-block-size: 232px;
    overflow: auto;
  }
  .catch-up .head {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 12px;
  }
  .catch-up summary {
    cursor: pointer;
    font-weight: 600;
    padding: 4px 0;
  }
  .catch-up li strong {
    display: inline-block;
    max-inline-size: 14em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    vertical-align: bottom;
  }
  .catch-up summary .quiet {
    font-weight: 400;
  }
  .catch-up li {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 1;
    overflow: hidden;
    padding: 2px 0;
    padding-inline: 16px 0;
  }

  @container (max-width: 720px) {
    .question {
      padding: 10px 12px 8px;
    }
    .question .q {
      gap: 8px;
    }
    .question .q p,
    .question .q b {
      font-size: min(var(--size-question), 17px);
    }
    .question .said {
      font-size: 16px;
    }
    .steps {
      margin-block: 8px 4px;
    }
    .toolbar {
      padding: 2px 8px;
    }
    .catch-up {
      padding-inline: 12px;
      max-block-size: 180px;
    }
  }
`;
