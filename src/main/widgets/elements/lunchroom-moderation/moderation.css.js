import { css } from 'lit';
import { why } from '../reasons.css.js';

const own = css`
  .desk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }
  h2 {
    font-size: 18px;
    font-weight: 650;
  }
  h2:focus {
    outline: none;
  }
  h3 {
    font-size: 15px;
    font-weight: 650;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    border-block-end: 1px solid var(--line);
    padding-block-end: 8px;
  }
  .tabs button {
    border-color: transparent;
    background: transparent;
  }
  .tabs .on {
    background: var(--accent-soft);
  }
  .tabs b {
    display: inline-block;
    min-inline-size: 20px;
    padding: 0 5px;
    border-radius: 10px;
    text-align: center;
    background: var(--warm-soft);
    color: var(--warm);
  }
  .said {
    font-size: var(--size-small);
    min-height: 0;
  }
  article {
    display: grid;
    grid-template-columns: 32px minmax(0, 1fr);
    gap: 12px;
    padding: 14px 8px;
    border-block-start: 1px solid var(--line);
  }
  li:first-child > article {
    border-block-start: 0;
  }
  article:focus-within {
    background: var(--raised);
    border-radius: var(--radius);
  }
  .avatar {
    inline-size: 32px;
    block-size: 32px;
    display: grid;
    place-content: center;
    border-radius: 50%;
    font-size: 12px;
    font-weight: 700;
    background: var(--accent-soft);
    color: var(--accent);
  }
  .about {
    display: grid;
    gap: 6px;
  }
  .words {
    white-space: pre-line;
  }
  .note {
    font-size: var(--size-small);
    border-inline-start: 3px solid var(--accent-soft);
    padding-inline-start: 10px;
  }
  .voices {
    font-size: var(--size-small);
  }
  .acts,
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 10px;
    align-items: center;
  }
  .acts:empty {
    display: none;
  }
  .rules {
    display: grid;
    gap: 22px;
    padding-block-start: 6px;
  }
  .rules :is(section, form:not(.row)) {
    display: grid;
    gap: 8px;
    justify-items: start;
  }
  .rules section > :is(form, ul) {
    inline-size: 100%;
  }
  .row {
    align-items: end;
  }
  li.row {
    align-items: center;
    padding: 6px 0;
    border-block-start: 1px solid var(--line);
  }
  li.row code {
    flex: 1 1 120px;
    font-size: 14px;
  }
  .grow {
    flex: 1 1 200px;
  }
  .field :is(select, textarea) {
    font-size: var(--size);
    min-height: 38px;
  }
  .field textarea {
    inline-size: min(100%, 340px);
  }
  .panel .field textarea {
    inline-size: 100%;
  }
  .check {
    display: flex;
    gap: 8px;
    align-items: center;
    min-height: 28px;
  }
  .roster .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 14px;
  }
  .roster .chosen li {
    display: flex;
    gap: 6px;
    align-items: center;
  }
  .none {
    padding: 18px 0;
  }
  .keys {
    font-size: var(--size-small);
    border-block-start: 1px solid var(--line);
    padding-block-start: 8px;
  }
  summary {
    cursor: pointer;
    color: var(--quiet);
    min-height: 28px;
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 18px;
    margin: 0;
  }
  dl div {
    display: flex;
    gap: 6px;
  }
  dd {
    margin: 0;
  }
  @container (max-width: 460px) {
    article {
      grid-template-columns: minmax(0, 1fr);
    }
    article > :first-child {
      display: none;
    }
  }
`;

export const styles = [why, own];
