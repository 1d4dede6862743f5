import { css } from 'lit';

export const styles = css`
  header {
    padding: 20px 24px 18px;
  }
  h1 {
    font-size: 20px;
    font-weight: 650;
    line-height: 1.3;
    margin-block-end: 4px;
  }
  h2 {
    font-size: 12px;
    font-weight: 650;
    letter-spacing: 0.04em;
    text-transform: uppercase;
    color: var(--quiet);
    outline-offset: 4px;
  }
  :host(:lang(ar)) h2 {
    letter-spacing: normal;
  }
  .purpose {
    margin-block-start: 8px;
    max-inline-size: 72ch;
  }
  .phases {
    display: grid;
    grid-template-columns: 1.2fr 0.7fr 1.6fr 0.9fr;
    gap: 4px;
    margin-block-start: 16px;
  }
  .phases:not(:has(li:nth-child(4))) {
    grid-template-columns: none;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
  }
  .phase {
    font-size: var(--size-small);
    display: grid;
    align-content: start;
  }
  .phase b {
    font-size: 14px;
    font-weight: 650;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 5px;
    margin-block-end: 8px;
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .bar rect {
    fill: var(--line);
  }
  .bar .done {
    fill: var(--accent);
  }
  .cols {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 280px;
    border-block-start: 1px solid var(--line);
  }
  .main {
    padding: 18px 24px 22px;
    min-inline-size: 0;
  }
  .side {
    padding: 18px 20px;
    background: var(--raised);
    border-inline-start: 1px solid var(--line);
    border-end-end-radius: var(--radius);
    display: grid;
    gap: 22px;
    align-content: start;
    min-inline-size: 0;
  }
  .side h2,
  .list > h2 {
    margin-block-end: 10px;
  }
  .side button.plain {
    margin-inline-start: -4px;
  }
  .said:not(:empty) {
    padding: 8px 12px;
    margin-block-end: 12px;
    border-radius: 8px;
    background: var(--warm-soft);
    font-size: var(--size-small);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    align-items: center;
  }
  .row.end {
    justify-content: flex-end;
  }
  .list {
    margin-block-start: 20px;
  }
  .list .row {
    justify-content: space-between;
  }
  .sorts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 6px;
    margin-inline-end: -4px;
  }
  .number {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .topic {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px 12px;
    padding-block: 12px;
    border-block-end: 1px solid var(--line);
  }
  .topic h3,
  .asked h3 {
    font-size: var(--size);
    font-weight: 600;
  }
  .topic h3 a {
    color: inherit;
    text-decoration: none;
  }
  .topic h3 a:hover {
    text-decoration: underline;
  }
  .topic > .quiet:last-child {
    grid-column: 1 / -1;
  }
  .state {
    font-size: var(--size-small);
    white-space: nowrap;
  }
  .ok,
  .wait {
    font-size: var(--size-small);
    font-weight: 600;
  }
  .ok {
    color: var(--accent);
  }
  .wait {
    color: var(--warm);
  }
  .asked {
    margin-block: 10px 4px;
    padding: 10px 14px;
    border-radius: 8px;
    background: var(--warm-soft);
  }
  .asked :is(.quiet, button.plain) {
    color: var(--text);
  }
  .asked button.plain {
    text-decoration: underline;
  }
  .fresh {
    display: flex;
    gap: 6px;
    align-items: center;
    margin: 10px auto 2px;
    border-radius: 999px;
    border-color: var(--accent);
    color: var(--accent);
    font-weight: 600;
    padding-inline: 14px;
  }
  .none {
    padding-block: 18px;
    display: grid;
    gap: 4px;
  }
  .more {
    margin-block-start: 12px;
  }
  .bones li {
    padding-block: 14px;
  }
  .bone + .bone {
    margin-block-start: 8px;
  }
  .bone.title {
    inline-size: 50%;
    min-block-size: 22px;
  }
  .bone.half {
    inline-size: 40%;
  }
  .bone.tall {
    min-block-size: 120px;
    background: var(--sunken);
  }

  @container (max-width: 720px) {
    header {
      padding: 16px 16px 14px;
    }
    .main {
      padding: 14px 16px 18px;
    }
    .cols {
      grid-template-columns: minmax(0, 1fr);
    }
    .side {
      border-inline-start: 0;
      border-block-start: 1px solid var(--line);
      border-end-start-radius: var(--radius);
      padding: 16px;
    }
    .phases,
    .phases:not(:has(li:nth-child(4))) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-auto-flow: row;
      gap: 14px 8px;
    }
    .field :is(input, select, textarea),
    textarea {
      font-size: 16px;
    }
  }
  @container (max-width: 460px) {
    .topic {
      grid-template-columns: minmax(0, 1fr);
    }
    .topic .state:empty {
      display: none;
    }
    .list .row {
      display: grid;
    }
    .sorts {
      margin-inline-start: -4px;
    }
  }
  @media (forced-colors: active) {
    .bar rect {
      fill: GrayText;
    }
    .bar .done {
      fill: Highlight;
    }
  }
`;
