import { css } from 'lit';

export const styles = css`
  header,
  .finds,
  .row,
  .acts,
  .only {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
  }
  h2 {
    font-size: 18px;
    font-weight: 650;
    outline-offset: 4px;
  }
  h2 .tag {
    color: var(--accent);
  }
  .whose {
    display: flex;
    margin-inline-start: auto;
  }
  .whose button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .whose button:last-child {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    border-inline-start-width: 0;
  }
  .whose [aria-pressed='true'] {
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 600;
  }
  .finds {
    margin-block: 12px 4px;
  }
  .finds input {
    flex: 1 1 200px;
    min-inline-size: 0;
  }
  .only,
  .said:not(:empty) {
    margin-block-start: 8px;
    font-size: var(--size-small);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(300px, 100%), 1fr));
    gap: 14px;
    margin-block-start: 12px;
  }
  .cards article {
    display: flex;
    flex-direction: column;
    gap: 8px;
    block-size: 100%;
    padding: 14px 16px 8px;
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .cards h3 {
    font-size: 16px;
    line-height: 1.35;
  }
  .cards h3 button {
    font-size: inherit;
    font-weight: 650;
    line-height: inherit;
    color: var(--text);
    text-align: start;
    padding: 0;
  }
  .cards .acts {
    margin-block-start: auto;
    padding-block-start: 6px;
    border-block-start: 1px solid var(--line);
    gap: 0 12px;
  }
  .fits {
    font-size: 14px;
  }
  .fits b {
    color: var(--warm);
    font-weight: 600;
  }
  blockquote {
    margin: 0;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--accent);
  }
  .words p + p {
    margin-block-start: 6px;
  }
  .short {
    font-size: 14px;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }
  .shut {
    padding: 8px 12px;
    border: 1px dashed var(--line);
    border-radius: 8px;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
  }
  .tags button {
    color: var(--accent);
    margin-inline-start: -4px;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 8px;
    margin-block-end: 4px;
    border-radius: 4px;
    background: var(--sunken);
  }
  [dir='rtl'] .bar,
  :host([dir='rtl']) .bar {
    transform: scaleX(-1);
  }
  .bar .worked {
    fill: var(--accent);
  }
  .bar .partly {
    fill: var(--warm);
  }
  .bar .not {
    fill: var(--edge);
  }
  .chip.partly {
    background: var(--warm-soft);
    color: var(--warm);
  }
  .chip.not {
    background: var(--sunken);
    color: var(--quiet);
  }
  .detail {
    display: grid;
    gap: 12px;
    max-inline-size: 680px;
  }
  .detail h2 {
    font-size: 22px;
    line-height: 1.3;
  }
  .detail h3 {
    font-size: 15px;
    margin-block: 8px 6px;
  }
  .detail .fits {
    font-size: var(--size);
  }
  .back {
    margin-inline-start: -4px;
  }
  .panel,
  .asking {
    padding: 14px 16px;
    background: var(--raised);
    border-radius: var(--radius);
  }
  .asks,
  .asking,
  form,
  .others {
    display: grid;
    gap: 10px;
  }
  .asks {
    margin-block-start: 12px;
  }
  .asking {
    border-inline-start: 3px solid var(--warm);
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 6px;
    font-size: var(--size-small);
  }
  .outcome {
    display: flex;
    gap: 6px;
    align-items: center;
    padding: 6px 12px;
    border: 1px solid var(--edge);
    border-radius: 999px;
    background: var(--surface);
    font-size: var(--size-small);
  }
  .outcome:has(:checked) {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  .field {
    display: grid;
    gap: 3px;
    font-size: var(--size-small);
  }
  .field :is(input, select) {
    inline-size: 100%;
    font-size: var(--size);
    min-height: 38px;
  }
  .check {
    display: flex;
    gap: 8px;
    align-items: center;
    font-size: var(--size-small);
  }
  .fault {
    color: var(--live);
    font-size: var(--size-small);
  }
  .lines {
    margin-block-start: 12px;
  }
  .lines li {
    padding-block: 10px;
    border-block-start: 1px solid var(--line);
  }
  .lines li > p:not(.quiet) {
    margin-block-start: 4px;
  }
  .none {
    padding: 28px 12px;
    text-align: center;
  }
  .more {
    margin-block-start: 12px;
  }
  .teaser {
    display: grid;
    gap: 2px;
    padding: 10px 14px;
    margin-block-start: 6px;
    max-inline-size: 480px;
    border: 1px solid var(--line);
    border-inline-start: 3px solid var(--accent);
    border-radius: 8px;
    background: var(--surface);
    color: inherit;
    text-decoration: none;
    font-size: 14px;
  }
  a.teaser:hover {
    border-color: var(--edge);
    border-inline-start-color: var(--accent);
  }
  .bone {
    margin-block-start: 10px;
  }
  .half {
    inline-size: 50%;
  }
  @container (max-width: 480px) {
    .whose {
      margin-inline-start: 0;
    }
  }
`;
