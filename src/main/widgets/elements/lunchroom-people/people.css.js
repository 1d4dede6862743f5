import { css } from 'lit';

export const styles = css`
  section,
  form,
  article.person {
    display: grid;
    gap: 12px;
    min-inline-size: 0;
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 6px;
    border-block-end: 1px solid var(--line);
    margin-inline: -4px;
  }
  .tab {
    border: 0;
    border-radius: 6px 6px 0 0;
    background: transparent;
    color: var(--quiet);
    min-block-size: 36px;
    border-block-end: 2px solid transparent;
  }
  .tab[aria-current] {
    color: var(--text);
    font-weight: 650;
    border-block-end-color: var(--accent);
  }
  h2 {
    font-size: 17px;
    font-weight: 650;
  }
  h3 {
    font-size: 15px;
    font-weight: 650;
  }
  .said:empty {
    display: none;
  }
  .fault {
    color: var(--live);
  }
  .search {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .search > label:first-child {
    flex: 1 1 200px;
  }
  .search input,
  .value > :is(input, textarea),
  .composing :is(textarea, input, select) {
    inline-size: 100%;
    min-block-size: 36px;
  }
  .search :is(select, button) {
    min-block-size: 36px;
  }
  .cards,
  .items,
  .follows,
  .steps {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .cards > li,
  .items > li {
    padding-block: 12px;
    border-block-end: 1px solid var(--line);
    min-inline-size: 0;
  }
  .cards > li:last-child,
  .items > li:last-child {
    border-block-end: 0;
  }
  .card,
  .about {
    display: flex;
    gap: 12px;
    align-items: flex-start;
  }
  .about {
    align-items: center;
  }
  .who {
    flex: 1 1 0;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .face {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border-radius: 50%;
    object-fit: cover;
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 650;
    font-size: 14px;
  }
  .person .face,
  .preview .face {
    inline-size: 64px;
    block-size: 64px;
    font-size: 20px;
  }
  .name {
    border: 0;
    padding: 0;
    min-block-size: 24px;
    background: transparent;
    font: inherit;
    font-weight: 650;
    color: var(--text);
    text-align: start;
  }
  .name:hover {
    text-decoration: underline;
  }
  .topics {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    align-items: center;
    margin-block-start: 6px;
  }
  .topic {
    border: 0;
    border-radius: 999px;
    padding: 2px 10px;
    min-block-size: 26px;
    background: var(--raised);
    color: var(--text);
    font-size: var(--size-small);
    overflow-wrap: anywhere;
  }
  .words {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .why,
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
  }
  .why {
    margin-block-start: 4px;
  }
  .cards .why {
    margin-inline-start: 56px;
  }
  .follows > li {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
    padding-block: 6px;
  }
  .follows > li > span:first-child {
    flex: 1 1 140px;
  }
  summary {
    cursor: pointer;
    padding-block: 6px;
    color: var(--quiet);
  }
  .composing,
  .preview {
    padding: 14px 16px;
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .composing label {
    display: grid;
    gap: 4px;
    max-inline-size: 520px;
  }
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 12px;
    align-items: start;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
    margin-block-end: 4px;
  }
  .audience select {
    min-block-size: 36px;
    max-inline-size: 190px;
  }
  .ticks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(132px, 1fr));
    gap: 2px 10px;
  }
  .ticks label,
  .steps label {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 28px;
  }
  input[type='checkbox'] {
    inline-size: 18px;
    block-size: 18px;
    flex: none;
    padding: 0;
    margin: 0;
  }
  .value {
    display: grid;
    gap: 8px;
    min-inline-size: 0;
  }
  .zone select {
    max-inline-size: 100%;
  }
  .week {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(290px, 1fr));
    gap: 4px 20px;
  }
  .day {
    display: flex;
    gap: 6px;
    align-items: center;
  }
  .day > span {
    flex: 0 0 86px;
    overflow-wrap: anywhere;
  }
  .day input {
    min-inline-size: 0;
    flex: 1 1 84px;
    max-inline-size: 110px;
    padding-inline: 4px;
    font-size: var(--size-small);
  }
  .file {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: 32px;
    padding: 5px 10px;
    border: 1px solid var(--line);
    border-radius: 8px;
    font-size: var(--size-small);
    cursor: pointer;
  }
  .file:focus-within {
    outline: var(--focus);
    outline-offset: 2px;
  }
  .inline {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    font-size: var(--size-small);
  }
  @container (max-width: 520px) {
    fieldset {
      grid-template-columns: minmax(0, 1fr);
    }
    .week {
      grid-template-columns: minmax(0, 1fr);
    }
    .cards .why {
      margin-inline-start: 0;
    }
  }
`;
