import { css } from 'lit';

/** A topic that is open, and the posts in it. */
export const post = css`
  .thread {
    display: grid;
    gap: 10px;
  }
  .thread > .bone {
    min-block-size: 22px;
  }
  .back {
    margin-inline-start: -4px;
  }
  .thread h2 {
    font-size: 20px;
    line-height: 1.3;
    letter-spacing: normal;
    text-transform: none;
    color: var(--text);
  }
  .thread .count {
    font-size: var(--size-small);
    font-weight: 650;
    color: var(--quiet);
    margin-block-start: 6px;
  }
  .kind {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
  }
  .source {
    font-size: 14px;
    padding: 8px 12px;
    border-radius: 8px;
    background: var(--raised);
  }
  .source b {
    font-weight: 600;
  }
  .post {
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr);
    gap: 2px 12px;
    padding-block: 10px;
    border-radius: 6px;
  }
  .post > * {
    grid-column: 2;
  }
  .post > .avatar {
    grid-column: 1;
    grid-row: 1 / span 4;
  }
  .words {
    max-inline-size: 72ch;
  }
  .words pre {
    padding: 8px 10px;
    overflow: auto;
  }
  blockquote {
    margin: 2px 0 4px;
    padding: 2px 12px;
    border-inline-start: 3px solid var(--line);
    color: var(--quiet);
    font-size: 14px;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    margin-block-start: 2px;
    margin-inline-start: -4px;
  }
  /* Quiet until they are needed, where there is a pointer to hover with; always there for keys and fingers. */
  @media (hover: hover) {
    .post:not(:hover, :focus-within) .later {
      opacity: 0;
    }
  }
  .replies > li {
    border-block-start: 1px solid var(--line);
  }
  .accepted {
    padding: 10px 16px 4px;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    background: var(--accent-soft);
  }
  .accepted .quiet {
    color: var(--text);
  }
  .removed {
    display: block;
  }
  .letter {
    padding-block: 10px;
    padding-inline-start: 48px;
    white-space: pre-line;
    color: var(--quiet);
  }
  .refused {
    color: var(--live);
    font-size: var(--size-small);
  }
  .reply,
  .editor {
    display: grid;
    gap: 8px;
    border-block-start: 1px solid var(--line);
    padding-block-start: 14px;
  }
  .editor {
    border: 0;
    padding-block: 4px;
  }
  .context {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    font-size: var(--size-small);
    border-inline-start: 3px solid var(--accent);
    padding-inline-start: 10px;
  }
  .running {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--line);
  }
  .block {
    padding-block: 8px;
  }
  .block .heading {
    font-size: 16px;
    font-weight: 650;
    margin-block-start: 8px;
  }
  .block .words {
    border-inline-start: 3px solid var(--accent);
    padding-inline-start: 12px;
  }
  .block .quiet {
    padding-inline-start: 15px;
    margin-block-start: 2px;
  }
  .moves {
    margin-block-start: 6px;
  }
  .picks {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    flex-basis: 100%;
  }
  button.named {
    color: var(--text);
    text-decoration: underline;
    text-align: start;
    font-size: 14px;
  }
  .renaming input {
    flex: 1 1 220px;
    font-size: 16px;
  }

  @container (max-width: 720px) {
    .post {
      gap: 2px 10px;
      grid-template-columns: 30px minmax(0, 1fr);
    }
    .avatar {
      inline-size: 30px;
      block-size: 30px;
      font-size: 11px;
    }
    .acts button,
    .running button {
      min-block-size: 30px;
    }
  }
`;
