import { css } from 'lit';

export const styles = css`
  .admin {
    display: grid;
    grid-template-columns: 190px minmax(0, 1fr);
  }
  nav {
    padding: 16px 12px;
    border-inline-end: 1px solid var(--line);
    background: var(--raised);
    border-start-start-radius: var(--radius);
    border-end-start-radius: var(--radius);
  }
  h2 {
    font-size: 15px;
    font-weight: 650;
    padding: 0 8px 8px;
  }
  nav ul {
    display: grid;
    gap: 2px;
  }
  nav button.plain {
    inline-size: 100%;
    min-height: 34px;
    padding: 5px 8px;
    text-align: start;
    color: var(--text);
  }
  nav button[aria-current] {
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 600;
  }
  .open {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 12px;
    padding: 16px 20px 22px;
    min-block-size: 320px;
  }
  h3 {
    font-size: 18px;
    font-weight: 650;
  }
  :is(h3, h4, h5):focus {
    outline: none;
  }
  h4,
  h5 {
    margin: 0;
    font-size: 15px;
    font-weight: 600;
  }
  .open > h4:not(:first-of-type) {
    margin-block-start: 12px;
  }
  .said:empty {
    display: none;
  }
  .said {
    font-size: var(--size-small);
    color: var(--accent);
    font-weight: 600;
  }
  .fault {
    color: var(--live);
  }
  .lead {
    flex: 1 1 200px;
    font-weight: 600;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: end;
  }
  .grow {
    flex: 1 1 220px;
  }
  .field {
    display: grid;
    gap: 4px;
    font-size: var(--size-small);
  }
  .held[hidden] {
    display: none;
  }
  .field :is(input, select, textarea) {
    inline-size: 100%;
    font-size: var(--size);
    min-height: 38px;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 18px;
    margin: 0;
    padding: 0;
    border: 0;
    font-size: var(--size-small);
  }
  .tick {
    display: flex;
    gap: 8px;
    align-items: center;
    min-height: 38px;
    font-size: var(--size-small);
  }
  .lines > li {
    padding: 10px 0;
    border-block-start: 1px solid var(--line);
  }
  .lines > li:first-child {
    border-block-start: 0;
  }
  .check,
  .setting {
    display: grid;
    grid-template-columns: 130px minmax(0, 1fr);
    gap: 4px 14px;
  }
  .setting {
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  }
  .sign {
    font-size: var(--size-small);
    font-weight: 600;
    line-height: 22px;
    color: var(--quiet);
  }
  .good .sign {
    color: var(--accent);
  }
  .look .sign {
    color: var(--warm);
  }
  .wrong .sign {
    color: var(--live);
  }
  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    justify-content: space-between;
    align-items: center;
  }
  .pair > :first-child {
    flex: 1 1 200px;
    min-inline-size: 0;
  }
  .end {
    text-align: end;
  }
  .row.end {
    justify-content: end;
    align-items: center;
  }
  .late .quiet {
    color: var(--warm);
    font-weight: 600;
  }
  .tag {
    color: var(--accent);
    font-weight: 400;
    font-size: var(--size-small);
  }
  code {
    font-size: 13px;
    overflow-wrap: anywhere;
  }
  .hash {
    font-size: 11px;
  }
  .cards,
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }
  .card {
    padding: 14px 16px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .card > button,
  .open > button {
    justify-self: start;
  }
  .trial {
    margin-block-start: 12px;
  }
  .secret {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  .secret .value {
    font-size: 15px;
    font-weight: 600;
    user-select: all;
  }
  .sure {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    padding: 8px 10px;
    border-radius: 8px;
    background: var(--warm-soft);
    font-size: var(--size-small);
    text-align: start;
  }
  .sure p {
    flex: 1 1 220px;
  }
  .docs {
    font-size: var(--size-small);
    display: inline-block;
    min-height: 24px;
  }
  .none {
    padding: 14px 0;
  }
  .bones {
    display: grid;
    gap: 14px;
  }
  .w60 {
    inline-size: 60%;
  }
  .w75 {
    inline-size: 75%;
  }
  .w85 {
    inline-size: 85%;
  }
  @container (max-width: 620px) {
    .admin {
      grid-template-columns: minmax(0, 1fr);
    }
    nav {
      border-inline-end: 0;
      border-block-end: 1px solid var(--line);
      border-radius: var(--radius) var(--radius) 0 0;
      padding: 12px;
    }
    nav ul {
      display: flex;
      flex-wrap: wrap;
    }
    .open {
      padding: 14px 14px 18px;
    }
    .check,
    .setting {
      grid-template-columns: minmax(0, 1fr);
    }
    .end {
      text-align: start;
    }
  }
  @media (forced-colors: active) {
    nav button[aria-current] {
      border: 1px solid;
    }
  }
`;
