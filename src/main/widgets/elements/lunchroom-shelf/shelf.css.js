import { css } from 'lit';

export const styles = css`
  .shelf header {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    align-items: center;
  }
  h2 {
    font-size: 18px;
    font-weight: 650;
  }
  h2 .tag {
    color: var(--accent);
  }
  .opens {
    display: flex;
    gap: 8px;
    margin-inline-start: auto;
  }
  .panel {
    margin-block-start: 14px;
    padding: 14px 16px;
    background: var(--raised);
    border-radius: var(--radius);
  }
  .coming {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: end;
    margin-block-start: 12px;
    font-size: var(--size-small);
  }
  .coming label {
    flex: 1 1 240px;
    display: grid;
    gap: 4px;
  }
  progress {
    inline-size: 100%;
    block-size: 10px;
    accent-color: var(--accent);
  }
  .said {
    font-size: var(--size-small);
    margin-block-start: 8px;
  }
  .said:empty {
    margin: 0;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 220px;
    gap: 12px 32px;
    margin-block-start: 8px;
  }
  .columns.one {
    grid-template-columns: minmax(0, 1fr);
  }
  .searching,
  .fits {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 8px;
    align-items: center;
    padding-block-end: 10px;
  }
  .searching .box {
    flex: 1 1 200px;
    position: relative;
  }
  .searching svg {
    position: absolute;
    inset-inline-start: 10px;
    inset-block-start: 9px;
    color: var(--quiet);
  }
  .searching input {
    inline-size: 100%;
    min-block-size: 36px;
    padding-inline: 34px 8px;
  }
  .fits label {
    margin-inline-start: auto;
  }
  .hint {
    font-size: var(--size-small);
    padding-block-end: 10px;
    text-wrap: pretty;
  }
  .examples {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
  }
  .fault {
    color: var(--live);
    font-size: var(--size-small);
    padding-block-end: 10px;
  }
  .wrong {
    background: none;
    color: inherit;
    text-decoration: underline wavy;
  }
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 16px;
    padding: 14px 0 12px;
    border-block-start: 1px solid var(--line);
  }
  article > :is(.about, .from, .tags, .acts) {
    grid-column: 1 / -1;
  }
  .pictured {
    grid-template-columns: 128px minmax(0, 1fr) auto;
  }
  .pictured > .picture {
    grid-row: span 5;
    inline-size: 100%;
    block-size: 84px;
    margin-block-start: 2px;
    object-fit: cover;
    border-radius: 8px;
    background: var(--raised);
  }
  .pictured > :is(.about, .from, .tags, .acts, .saves[open]) {
    grid-column: 2 / -1;
  }
  .about {
    font-size: 14px;
    color: var(--quiet);
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  article > .kept {
    grid-column: 1 / -1;
    font-size: 14px;
  }
  .pictured > .kept {
    grid-column: 2 / -1;
  }
  .kept summary {
    cursor: pointer;
    color: var(--accent);
    font-size: var(--size-small);
  }
  .kept .words {
    max-block-size: 320px;
    overflow: auto;
    padding: 8px 12px;
    background: var(--raised);
    border-radius: 8px;
  }
  .kept .words p + p {
    margin-block-start: 6px;
  }
  .chip.gone {
    color: var(--live);
    background: var(--sunken);
  }
  article h3 {
    font-size: 15px;
    font-weight: 650;
  }
  article h3 a {
    color: inherit;
    text-decoration: none;
  }
  article h3 a:hover {
    text-decoration: underline;
  }
  .from {
    font-size: 14px;
    border-inline-start: 3px solid var(--accent-soft);
    padding-inline-start: 10px;
    white-space: pre-line;
  }
  .there {
    font-size: var(--size-small);
    white-space: nowrap;
    text-decoration: none;
  }
  .there:hover {
    text-decoration: underline;
  }
  .there svg {
    vertical-align: -4px;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    align-items: center;
    font-size: var(--size-small);
  }
  .tags button.tag {
    color: var(--accent);
    margin-inline-start: -4px;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    margin-inline-start: -4px;
  }
  .saves {
    font-size: var(--size-small);
    font-weight: 600;
    text-align: end;
  }
  .saves summary {
    cursor: pointer;
    border-radius: 6px;
  }
  .saves[open] {
    grid-column: 1 / -1;
    text-align: start;
  }
  .saves li {
    font-weight: 400;
    font-size: 14px;
    margin-block-start: 4px;
  }
  .renaming {
    display: flex;
    gap: 8px;
  }
  .renaming label {
    flex: 1;
  }
  .renaming input {
    inline-size: 100%;
  }
  .only {
    margin-block-end: 8px;
  }
  .none {
    border-block-start: 1px solid var(--line);
    padding-block: 14px;
  }
  .older {
    margin-block-start: 4px;
  }
  aside h3 {
    font-size: 12px;
    letter-spacing: 0.04em;
    text-transform: uppercase;
    color: var(--quiet);
    margin: 16px 0 6px;
  }
  aside h3:first-child {
    margin-block-start: 6px;
  }
  .counts li {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 8px;
  }
  aside button.plain {
    color: var(--text);
    text-align: start;
    margin-inline-start: -4px;
  }
  aside button.plain.on {
    color: var(--accent);
  }
  .sample li {
    font-size: 14px;
  }
  .bones li {
    padding: 14px 0;
    border-block-start: 1px solid var(--line);
  }
  .bones p + p {
    margin-block-start: 8px;
  }
  .half {
    inline-size: 50%;
  }
  @container (max-width: 520px) {
    .pictured {
      grid-template-columns: 76px minmax(0, 1fr) auto;
    }
    .pictured > .picture {
      block-size: 60px;
    }
  }
  @container (max-width: 640px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .opens {
      margin-inline-start: 0;
    }
  }
`;
