import { css } from 'lit';

export const styles = css`
  header,
  .bar,
  .turn,
  .choice,
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  header {
    justify-content: space-between;
  }
  h2 {
    font-size: 17px;
    font-weight: 650;
  }
  h3 {
    font-size: 15px;
    font-weight: 650;
  }
  h4 {
    margin: 0 0 4px;
    font-size: var(--size-small);
    font-weight: 650;
    color: var(--quiet);
  }
  header button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .bar {
    margin-block: 14px 10px;
    justify-content: space-between;
  }
  .bar h3 {
    flex: 1;
    min-inline-size: 140px;
  }
  .turner {
    min-inline-size: 34px;
    font-size: 17px;
    line-height: 1;
  }
  .views {
    display: inline-flex;
  }
  .views button {
    border-radius: 0;
    margin-inline-start: -1px;
  }
  .views button:first-child {
    border-start-start-radius: 8px;
    border-end-start-radius: 8px;
  }
  .views button:last-child {
    border-start-end-radius: 8px;
    border-end-end-radius: 8px;
  }
  .views [aria-pressed='true'] {
    background: var(--accent-soft);
    border-color: var(--accent);
    font-weight: 600;
    position: relative;
  }
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse !important;
  }
  th {
    font-size: 12px;
    font-weight: 600;
    color: var(--quiet);
    padding: 4px;
    text-align: start;
  }
  td {
    border: 1px solid var(--line);
    vertical-align: top;
    block-size: 92px;
    padding: 4px;
    cursor: pointer;
    overflow: hidden;
  }
  table.week td {
    block-size: 168px;
  }
  td.beyond {
    background: var(--sunken);
  }
  td.beyond .number {
    color: var(--quiet);
  }
  td.here {
    box-shadow: inset 0 0 0 2px var(--accent);
  }
  td:focus-visible {
    outline: var(--focus);
    outline-offset: -4px;
  }
  .number {
    display: inline-grid;
    place-items: center;
    min-inline-size: 24px;
    block-size: 24px;
    border-radius: 12px;
    font-size: var(--size-small);
  }
  td.today .number {
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 650;
  }
  td .weekday {
    display: none;
  }
  td li {
    font-size: 12px;
    line-height: 1.35;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
    border-inline-start: 3px solid var(--edge);
    padding-inline-start: 4px;
    margin-block-start: 2px;
  }
  li.mine {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  li.session,
  li.course {
    border-color: var(--warm);
  }
  li.off :is(span, .title) {
    text-decoration: line-through;
  }
  td li.not {
    color: var(--quiet);
  }
  td li.rest {
    border: 0;
    color: var(--quiet);
  }
  .dots {
    display: none;
  }
  .of-day {
    margin-block-start: 14px;
  }
  .agenda section {
    padding-block: 10px;
    border-block-start: 1px solid var(--line);
  }
  .entry {
    display: grid;
    grid-template-columns: 112px minmax(0, 1fr);
    gap: 10px;
    padding: 6px 8px;
    margin-block-start: 4px;
    border-inline-start: 3px solid var(--edge);
    border-radius: 4px;
  }
  .entry .when {
    font-size: var(--size-small);
    color: var(--quiet);
    font-variant-numeric: tabular-nums;
  }
  .entry.mine .when,
  .entry.mine .quiet {
    color: var(--text);
  }
  .entry .title :is(a, button) {
    color: inherit;
    font-size: inherit;
    font-weight: 600;
    padding: 0;
    text-align: start;
    text-decoration: none;
  }
  .entry .title :is(a, button):hover {
    text-decoration: underline;
  }
  .rsvp {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    margin-inline-start: -4px;
  }
  .rsvp button {
    display: inline-flex;
    align-items: center;
    gap: 3px;
  }
  .entry.mine .rsvp button {
    color: var(--text);
  }
  .subscribing {
    margin-block-start: 12px;
    padding: 12px;
    background: var(--raised);
    border-radius: 8px;
  }
  .choice {
    margin-block: 10px;
    align-items: end;
  }
  .choice label,
  .address label {
    display: grid;
    gap: 4px;
    font-size: var(--size-small);
  }
  .choice select {
    max-inline-size: 100%;
  }
  .choice label.rings {
    display: flex;
    align-items: center;
    min-block-size: 32px;
  }
  .address input {
    inline-size: 100%;
    font-family: ui-monospace, monospace;
    font-size: 12px;
  }
  .acts {
    margin-block: 8px;
  }
  .subscribing details li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 10px;
    padding-block: 4px;
  }
  .fault {
    color: var(--live);
  }
  .said:empty,
  .subscribing [role='status']:empty {
    display: none;
  }
  @container (max-width: 560px) {
    .bar h3 {
      order: -1;
      flex-basis: 100%;
    }
    table.month td {
      block-size: 46px;
      padding: 2px;
      text-align: center;
    }
    table.month th {
      text-align: center;
      padding: 2px;
    }
    table.month td ul {
      display: none;
    }
    table.month .dots {
      display: flex;
      justify-content: center;
      gap: 3px;
      min-block-size: 8px;
    }
    .dots i {
      inline-size: 6px;
      block-size: 6px;
      border-radius: 50%;
      background: var(--edge);
    }
    .dots i.mine {
      background: var(--accent);
    }
    .dots i.session,
    .dots i.course {
      background: var(--warm);
    }
    table.week,
    table.week tbody {
      display: block;
    }
    table.week thead {
      display: none;
    }
    table.week tr {
      display: grid;
    }
    table.week td {
      display: block;
      block-size: auto;
      min-block-size: 44px;
    }
    table.week td .weekday {
      display: inline;
      font-size: var(--size-small);
      color: var(--quiet);
    }
    .entry {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
`;
