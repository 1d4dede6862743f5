import { css } from 'lit';

/** Files, in the composer and in messages. */
export const files = css`
  .attach {
    cursor: pointer;
    display: inline-flex;
    min-inline-size: 28px;
    min-block-size: 28px;
    align-items: center;
    justify-content: center;
    border-radius: 8px;
  }
  .attach:focus-within {
    outline: 2px solid var(--accent);
  }
  .chosen {
    grid-column: 1 / -1;
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    gap: 8px;
  }
  .chosen li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 8px;
    align-items: center;
    border: 1px solid var(--line);
    border-radius: 10px;
    padding: 8px 10px;
    font-size: var(--size-small);
  }
  .chosen .what {
    overflow-wrap: anywhere;
  }
  .chosen .alt {
    grid-column: 1 / -1;
    display: grid;
    gap: 2px;
  }
  .chosen .alt textarea {
    inline-size: 100%;
    min-block-size: 34px;
    padding: 6px 8px;
  }
  .chosen .decorative {
    grid-column: 1 / -1;
  }
  .chosen .wrong {
    color: var(--live);
  }
  .dropping {
    outline: 2px dashed var(--accent);
    outline-offset: -4px;
  }
  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 6px;
  }
  .files figure {
    margin: 0;
    max-inline-size: min(100%, 320px);
  }
  .files :is(img, video) {
    display: block;
    max-inline-size: 100%;
    max-block-size: 320px;
    inline-size: auto;
    block-size: auto;
    border-radius: 10px;
    border: 1px solid var(--line);
  }
  .files figcaption {
    font-size: var(--size-small);
    padding-block-start: 2px;
    overflow-wrap: anywhere;
  }
  .files .file {
    display: grid;
    gap: 4px;
    max-inline-size: 100%;
  }
  .files audio {
    max-inline-size: 100%;
  }
  .files .file > a {
    overflow-wrap: anywhere;
    text-decoration: none;
  }
  .files .file > a:hover {
    text-decoration: underline;
  }
`;
