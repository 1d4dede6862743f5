import { css } from 'lit';

export const styles = css`
  .digest {
    padding: 20px 24px;
  }
  h2 {
    font-size: 22px;
    line-height: 1.25;
    font-weight: 650;
  }
  h2:focus {
    outline: none;
  }
  .intro {
    margin-block-start: 8px;
    font-size: 16px;
    max-inline-size: 64ch;
  }
  .items {
    margin-block-start: 16px;
  }
  .items > li {
    padding: 16px 0 14px;
    border-block-start: 1px solid var(--line);
  }
  article {
    max-inline-size: 68ch;
  }
  article h3 {
    font-size: 16px;
    font-weight: 650;
    line-height: 1.35;
  }
  article h3 a {
    color: var(--accent);
    text-decoration: none;
  }
  article h3 a:hover {
    text-decoration: underline;
  }
  .line {
    margin-block-start: 2px;
  }
  blockquote {
    margin: 8px 0 4px;
    border-inline-start: 3px solid var(--accent-soft);
    padding-inline-start: 12px;
    font-size: 14px;
    color: var(--quiet);
  }
  .curator {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-block-end: 16px;
  }
  .troubles {
    flex-basis: 100%;
    font-size: var(--size-small);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 8px;
  }
  .corrected {
    padding: 1px 8px;
    border-radius: 10px;
    background: var(--warm-soft);
    color: var(--text);
    font-size: 12px;
    font-weight: 600;
  }
  .note > span {
    flex: 1;
    min-inline-size: 12ch;
  }
  .leave {
    flex: none;
    white-space: nowrap;
  }
  form.desk > .row {
    margin-block-start: 14px;
  }
  .undo {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 8px 24px;
    border-block-start: 1px solid var(--line);
    padding-block-start: 12px;
    margin-block-start: 4px;
  }
  summary {
    cursor: pointer;
    border-radius: 6px;
    inline-size: fit-content;
  }
  .earlier button {
    text-align: start;
    color: var(--text);
  }
  .said,
  .trouble {
    font-size: var(--size-small);
    margin-block-start: 8px;
  }
  .trouble {
    color: var(--live);
  }
  p[role='status']:empty {
    margin: 0;
  }
  .none {
    padding-block: 14px;
  }
  .note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
    margin-block: 8px;
    padding: 8px 12px;
    background: var(--warm-soft);
    border-radius: var(--radius);
    font-size: 14px;
  }
  .note svg {
    color: var(--warm);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 10px 14px;
  }
  label {
    display: grid;
    gap: 3px;
    font-size: var(--size-small);
  }
  label.check {
    display: flex;
    align-items: center;
    gap: 8px;
    font-size: var(--size);
    padding-block: 4px;
  }

  .desk > header {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 12px;
  }
  .desk > header h2 {
    font-size: 18px;
  }
  .desk > header .quiet {
    font-weight: 400;
    font-size: 14px;
    margin-inline-start: 6px;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 300px;
    gap: 16px 32px;
    margin-block-start: 14px;
  }
  .texts {
    display: grid;
    gap: 10px;
  }
  .texts input {
    font-size: 17px;
    font-weight: 600;
  }
  .desk h3,
  .mine h3 {
    font-size: 12px;
    letter-spacing: 0.04em;
    text-transform: uppercase;
    color: var(--quiet);
    margin: 18px 0 6px;
  }
  aside h3:first-child {
    margin-block-start: 0;
  }
  .board li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 4px 10px;
    padding: 12px 0;
    border-block-start: 1px solid var(--line);
  }
  .board li.fixed {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .board li.over {
    background: var(--accent-soft);
  }
  .handle {
    cursor: grab;
    color: var(--quiet);
    line-height: 1.5;
    padding-inline: 2px;
    user-select: none;
  }
  .board input {
    inline-size: 100%;
    margin-block-start: 6px;
  }
  .title {
    font-weight: 600;
    font-size: 15px;
  }
  p.said {
    margin: 0;
  }
  .board .said,
  .candidates .said {
    font-size: 14px;
    color: var(--quiet);
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .board .quiet {
    font-size: var(--size-small);
  }
  .moves {
    display: flex;
    align-items: start;
  }
  .moves button {
    min-inline-size: 28px;
    min-block-size: 28px;
  }
  .length {
    margin-block: 4px 14px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--line);
  }
  progress {
    inline-size: 100%;
    block-size: 6px;
    appearance: none;
    border: 0;
    border-radius: 3px;
    background: var(--sunken);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--sunken);
  }
  progress::-webkit-progress-value {
    background: var(--accent);
  }
  progress::-moz-progress-bar {
    background: var(--accent);
  }
  .over progress::-webkit-progress-value {
    background: var(--live);
  }
  .over progress::-moz-progress-bar {
    background: var(--live);
  }
  .warn {
    color: var(--live);
    font-size: 14px;
  }
  .met {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 10px;
    margin-block-start: 6px;
    padding: 8px 12px;
    background: var(--accent-soft);
    border-radius: var(--radius);
    font-size: 14px;
  }
  .preview {
    margin-block-start: 12px;
  }
  .preview .sheet {
    padding: 16px 18px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .preview p,
  .preview details {
    margin-block-start: 8px;
  }
  .preview pre {
    margin-block-start: 8px;
    padding: 12px;
    max-block-size: 320px;
    overflow: auto;
    white-space: pre-wrap;
    font-size: 13px;
    background: var(--sunken);
    border-radius: 8px;
  }
  .out {
    display: grid;
    gap: 14px;
    margin-block-start: 16px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--line);
  }
  .out .row {
    align-items: center;
  }
  .out form.row {
    align-items: end;
  }
  .charge > .row {
    align-items: end;
  }
  .out details > :not(summary) {
    margin-block-start: 10px;
  }
  .due {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
  }
  .candidates li {
    padding: 10px 0;
    border-block-start: 1px solid var(--line);
  }
  .candidates .title {
    font-size: 14px;
  }
  .candidates > .quiet {
    font-size: var(--size-small);
    margin-block-end: 8px;
  }
  .why {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 6px;
    margin-block-start: 6px;
  }
  .why button {
    margin-inline-start: auto;
  }
  .mine {
    margin-block-start: 14px;
    padding: 14px 16px;
    background: var(--raised);
    border-radius: var(--radius);
  }
  .mine li {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 10px;
    max-inline-size: 360px;
  }
  .mine .language {
    inline-size: fit-content;
  }
  .mine .row {
    margin-block: 4px 8px;
  }
  .bone + .bone {
    margin-block-start: 8px;
  }
  .half {
    inline-size: 50%;
  }
  @container (max-width: 720px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (max-width: 480px) {
    .digest {
      padding: 16px;
    }
    .board li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .handle {
      display: none;
    }
  }
`;
