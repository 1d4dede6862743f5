import { css } from 'lit';

/** One message and what belongs to it. */
export const post = css`
  li.post {
    border-block-end: 1px solid var(--line);
    position: relative;
  }
  li.post:last-child {
    border-block-end: 0;
  }
  /* The message that a link leads to, for a moment: a bar beside it, and a ground that fades where motion is welcome. */
  li.found {
    background: var(--accent-soft);
    box-shadow: -4px 0 0 var(--accent), -12px 0 0 var(--accent-soft), 8px 0 0 var(--accent-soft);
  }
  li.found:dir(rtl) {
    box-shadow: 4px 0 0 var(--accent), 12px 0 0 var(--accent-soft), -8px 0 0 var(--accent-soft);
  }
  @media (prefers-reduced-motion: no-preference) {
    li.post {
      transition: background-color 0.6s, box-shadow 0.6s;
    }
  }
  article {
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr);
    gap: 2px 12px;
    padding: 12px 0;
    border-radius: 6px;
  }
  article > * {
    grid-column: 2;
  }
  article > .avatar {
    grid-column: 1;
    grid-row: 1 / span 4;
  }
  h3.topic {
    font-size: 16px;
    font-weight: 650;
    line-height: 1.3;
    margin: 2px 0;
    overflow-wrap: anywhere;
  }
  article:focus-visible {
    outline: var(--focus);
    outline-offset: -2px;
  }
  .words {
    max-inline-size: 76ch;
  }
  .words pre {
    padding: 8px 10px;
    overflow: auto;
    overflow-wrap: normal;
  }
  .words pre code {
    padding: 0;
    background: none;
  }
  .mention.me {
    background: var(--warm-soft);
    color: var(--warm);
    border-radius: 4px;
    padding: 0 3px;
  }
  button.parent {
    justify-self: start;
    max-inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    text-align: start;
    margin-inline-start: -4px;
  }
  blockquote {
    margin: 6px 0 0;
    padding: 4px 12px;
    border-inline-start: 3px solid var(--line);
    color: var(--quiet);
    font-size: 14px;
  }
  .card {
    margin-block-start: 8px;
    border: 1px solid var(--line);
    border-radius: 8px;
    display: flex;
    block-size: 78px;
    overflow: hidden;
    font-size: var(--size-small);
    line-height: 1.4;
    color: inherit;
    text-decoration: none;
  }
  .card .what {
    flex: 1;
    min-inline-size: 0;
    align-self: center;
    padding: 6px 12px;
  }
  .card .picture {
    flex: none;
    inline-size: min(30%, 136px);
    block-size: 100%;
    object-fit: cover;
    background: var(--raised);
  }
  .card :is(strong, .about, .quiet) {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .card:hover {
    border-color: var(--edge);
  }
  .kept {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    margin-block-start: 6px;
    padding: 8px 12px;
    border-radius: 8px;
    background: var(--raised);
    font-size: var(--size-small);
  }
  .kept :is(lunchroom-save, lunchroom-ideas) {
    flex: 1 1 100%;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    margin: 4px 0 0 -4px;
    margin-inline: -4px 0;
  }
  .acts button {
    display: inline-flex;
    gap: 4px;
    align-items: center;
  }
  .acts > .worded .icon {
    display: none;
  }
  /* Quiet until they are needed, where there is a pointer to hover with; always there for keys and fingers. */
  @media (hover: hover) {
    article:not(:hover, :focus-within) .later:not([aria-expanded='true']) {
      opacity: 0;
    }
  }
  .acts .pick {
    flex-basis: 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    padding: 4px;
    border: 1px solid var(--line);
    border-radius: 8px;
    inline-size: fit-content;
    flex: none;
  }
  .removed {
    display: block;
    padding-inline-start: 48px;
  }
  .line {
    display: flex;
    align-items: center;
    gap: 12px;
    color: var(--live);
    font-size: var(--size-small);
    font-weight: 600;
    padding-block-start: 6px;
  }
  .line::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid currentColor;
  }
  .letter .words,
  .letter strong {
    color: var(--quiet);
  }
  .refused {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    font-size: var(--size-small);
    color: var(--live);
    margin-block-start: 6px;
  }
  .editor {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block: 4px;
  }
  .editor textarea {
    inline-size: 100%;
    resize: vertical;
  }

  @container (max-width: 720px) {
    .acts {
      gap: 2px 6px;
    }
    .acts > button .word {
      position: absolute;
      clip-path: inset(50%);
    }
    .acts > .worded .icon {
      display: inline;
    }
    .acts button {
      min-inline-size: 28px;
      min-block-size: 28px;
    }
  }
`;
