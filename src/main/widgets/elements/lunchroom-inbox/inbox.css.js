import { css } from 'lit';

export const styles = css`
  :host([bell]) {
    display: inline-block;
    container-type: normal;
  }
  header,
  .bar,
  .filter,
  .deeds,
  .mails {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    align-items: center;
    justify-content: space-between;
  }
  .mails,
  .mails label {
    justify-content: flex-start;
    margin-block: 8px;
  }
  .mails input[type='number'] {
    inline-size: 5em;
  }
  .filter {
    gap: 0;
  }
  .filter button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .filter button:last-child {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    margin-inline-start: -1px;
  }
  .filter [aria-pressed='true'] {
    background: var(--accent-soft);
    border-color: var(--accent);
    position: relative;
  }
  h2 {
    font-size: 18px;
    font-weight: 650;
  }
  h3 {
    font-size: 15px;
    font-weight: 650;
    margin-block: 16px 4px;
  }
  .bar {
    margin-block: 10px;
    min-block-size: 32px;
  }
  .bar:empty,
  .said:empty {
    display: none;
  }
  li[part='notice'] {
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr) auto;
    gap: 12px;
    padding: 12px 0;
    border-block-start: 1px solid var(--line);
  }
  .face {
    display: grid;
    place-items: center;
    inline-size: 36px;
    block-size: 36px;
    border-radius: 50%;
    font-size: 12px;
    font-weight: 600;
    background: var(--sunken);
    color: var(--quiet);
  }
  .unread .face {
    background: var(--accent);
    color: var(--on-accent);
  }
  .unread .about > p:first-child {
    font-weight: 600;
  }
  .about a {
    color: inherit;
    text-decoration: none;
  }
  .about a:hover {
    text-decoration: underline;
  }
  .words {
    overflow-wrap: anywhere;
    display: -webkit-box;
    -webkit-line-clamp: 3;
    -webkit-box-orient: vertical;
    overflow: hidden;
  }
  .about .quiet {
    font-size: var(--size-small);
  }
  .deeds {
    align-items: start;
    flex-wrap: nowrap;
    gap: 0;
  }
  details {
    position: relative;
  }
  summary {
    cursor: pointer;
    list-style: none;
    min-block-size: 32px;
    padding: 5px 8px;
    border-radius: 8px;
    color: var(--quiet);
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:focus-visible,
  h2:focus-visible {
    outline: var(--focus);
  }
  .menu {
    position: absolute;
    inset-inline-end: 0;
    z-index: 2;
    display: grid;
    inline-size: max-content;
    max-inline-size: min(280px, 70vw);
    padding: 6px;
    background: var(--surface);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    box-shadow: 0 6px 20px rgb(0 0 0 / 18%);
  }
  .menu button {
    text-align: start;
  }
  .none,
  .more {
    border-block-start: 1px solid var(--line);
    padding-block-start: 12px;
  }
  .more {
    text-align: center;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block: 10px;
  }
  th {
    text-align: start;
    font-weight: 400;
  }
  thead th {
    font-size: var(--size-small);
    color: var(--quiet);
  }
  :is(th, td) + :is(th, td) {
    text-align: center;
    inline-size: 5em;
  }
  tbody tr {
    border-block-start: 1px solid var(--line);
    block-size: 40px;
  }
  td label {
    display: grid;
    place-items: center;
    min-block-size: 32px;
  }
  input[type='checkbox'] {
    inline-size: 18px;
    block-size: 18px;
    accent-color: var(--accent);
  }
  .rooms li {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .ringing {
    position: relative;
  }
  button.bell {
    position: relative;
    inline-size: 40px;
    block-size: 40px;
    display: grid;
    place-items: center;
    padding: 0;
    border-radius: 50%;
  }
  button.bell b {
    position: absolute;
    inset-block-start: -4px;
    inset-inline-end: -6px;
    min-inline-size: 20px;
    padding: 0 5px;
    border-radius: 10px;
    font-size: 11px;
    font-weight: 700;
    line-height: 20px;
    background: var(--live);
    color: light-dark(#ffffff, #2a0d0a);
  }
  .below {
    position: absolute;
    inset-inline-end: 0;
    inset-block-start: calc(100% + 8px);
    z-index: 5;
    inline-size: min(420px, calc(100vw - 32px));
    max-block-size: min(560px, 75vh);
    overflow: auto;
    box-shadow: 0 10px 30px rgb(0 0 0 / 22%);
  }
  @container (inline-size < 420px) {
    :is(th, td) + :is(th, td) {
      inline-size: 3.4em;
    }
    li[part='notice'] {
      gap: 8px;
    }
  }
`;
