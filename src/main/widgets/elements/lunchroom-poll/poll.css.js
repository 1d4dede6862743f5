import { css } from 'lit';

export const styles = css`
  .polls {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    overflow-wrap: anywhere;
  }
  h2 {
    font-size: 18px;
    font-weight: 650;
  }
  h3 {
    font-size: 16px;
    font-weight: 650;
  }
  .said {
    font-size: var(--size-small);
  }
  .said:empty {
    display: none;
  }
  article {
    display: grid;
    gap: 10px;
  }
  article + article {
    border-block-start: 1px solid var(--line);
    padding-block-start: 12px;
  }
  article.draft h3::after {
    content: none;
  }
  details {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    padding: 8px 12px;
  }
  summary {
    cursor: pointer;
    min-block-size: 28px;
    font-weight: 650;
  }
  summary .quiet {
    font-weight: 400;
  }
  summary b {
    color: var(--accent);
  }
  summary b::after {
    content: ':';
  }
  /* Folded it is one line, whatever is asked. */
  details:not([open]) > summary {
    display: flex;
    gap: 8px;
    align-items: center;
    white-space: nowrap;
  }
  details:not([open]) > summary .asks {
    flex: 0 1 auto;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  details:not([open]) > summary::before {
    content: '';
    flex: none;
    border: 5px solid transparent;
    border-inline-start-color: currentcolor;
    border-inline-end-width: 0;
  }
  @media (width < 480px) {
    summary:has(.go) .quiet {
      display: none;
    }
  }
  .go {
    flex: none;
    margin-inline-start: auto;
    padding: 3px 14px;
    border-radius: 99px;
    background: var(--accent);
    color: var(--on-accent);
  }
  details.so-far {
    border: 0;
    padding: 0;
    font-size: var(--size-small);
  }
  .inside {
    display: grid;
    gap: 10px;
    padding-block: 8px 4px;
  }
  .inside fieldset {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr));
  }
  .inside :is(.scale, .order, .ends, fieldset > p, fieldset > .row) {
    grid-column: 1 / -1;
  }
  form {
    display: grid;
    gap: 10px;
  }
  .new {
    padding: 14px 16px;
    background: var(--raised);
    border-radius: var(--radius);
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
    display: grid;
    gap: 6px;
  }
  .choice {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: 40px;
    padding: 6px 12px;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--surface);
    cursor: pointer;
  }
  .choice:has(:checked) {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  .choice:has(:focus-visible) {
    outline: var(--focus);
    outline-offset: 2px;
  }
  .choice input {
    accent-color: var(--accent);
    flex: none;
  }
  .scale {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: 6px;
  }
  .scale .choice {
    flex-direction: column;
    gap: 2px;
    justify-content: center;
    padding: 6px 2px;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 12px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .row input {
    flex: 1 1 120px;
    min-inline-size: 0;
    min-block-size: 38px;
  }
  .field {
    display: grid;
    gap: 3px;
    font-size: var(--size-small);
    flex: 1 1 160px;
  }
  .field :is(input, textarea, select) {
    inline-size: 100%;
    min-block-size: 38px;
    font-size: var(--size);
  }
  .check {
    display: flex;
    gap: 8px;
    align-items: start;
    font-size: var(--size-small);
  }
  .check span span {
    display: block;
  }
  .fault {
    color: var(--live);
    font-size: var(--size-small);
  }
  .order {
    display: grid;
    gap: 6px;
    counter-reset: place;
  }
  .order li {
    display: flex;
    gap: 8px;
    align-items: center;
    padding: 4px 6px 4px 12px;
    border: 1px solid var(--line);
    border-radius: 8px;
    counter-increment: place;
  }
  .order li::before {
    content: counter(place) '.';
    font-weight: 650;
    min-inline-size: 1.4em;
  }
  .order span {
    flex: 1;
  }
  ol.plain {
    display: grid;
    gap: 2px;
    list-style: disc;
    padding-inline-start: 20px;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .results tr {
    display: grid;
    grid-template: 'label number' auto 'bar bar' auto / minmax(0, 1fr) auto;
    gap: 2px 12px;
    padding: 4px 0;
  }
  .results th {
    text-align: start;
    font-weight: 400;
    grid-area: label;
  }
  .results td {
    padding: 0;
  }
  .results .mine th {
    font-weight: 650;
  }
  .bar {
    grid-area: bar;
  }
  .number {
    grid-area: number;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .bar svg {
    display: block;
    inline-size: 100%;
    block-size: 10px;
    background: var(--sunken);
    border-radius: 3px;
  }
  .bar rect {
    fill: color-mix(in srgb, var(--accent) 55%, var(--surface));
    transition: width 0.4s ease-out;
  }
  .mine rect {
    fill: var(--accent);
  }
  :dir(rtl) > svg {
    transform: scaleX(-1);
  }
  .cloud {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    align-items: baseline;
    line-height: 1.25;
  }
  .cloud li {
    max-inline-size: 100%;
  }
  .s1 {
    font-size: 14px;
    color: var(--quiet);
  }
  .s2 {
    font-size: 17px;
  }
  .s3 {
    font-size: 21px;
    font-weight: 600;
  }
  .s4 {
    font-size: 26px;
    font-weight: 650;
    color: var(--accent);
  }
  .s5 {
    font-size: 32px;
    font-weight: 700;
    color: var(--accent);
  }
  @media (forced-colors: active) {
    .bar svg {
      border: 1px solid;
    }
    .bar rect {
      fill: CanvasText;
    }
  }

  /* On a wall everything is measured by the wall. */
  :host([wall]) {
    --w: calc(1 * var(--lunchroom-wall-unit, 1vh));
    block-size: 100%;
  }
  :host([wall]) .polls {
    block-size: 100%;
    align-content: center;
    color: var(--text);
  }
  :host([wall]) h2 {
    font-size: calc(6 * var(--w));
    line-height: 1.12;
    font-weight: 700;
    text-wrap: balance;
    max-inline-size: 34ch;
    margin-block-end: calc(2 * var(--w));
  }
  :host([wall]) .results {
    font-size: calc(3 * var(--w));
  }
  :host([wall]) :is(.quiet, .number .quiet, .s1) {
    font-size: calc(2.4 * var(--w));
  }
  :host([wall]) .results tr {
    padding: calc(0.8 * var(--w)) 0;
  }
  :host([wall]) .bar svg {
    block-size: calc(2.4 * var(--w));
  }
  /* Much to show has smaller letters, and two columns: nothing is cut off at the end. */
  :host([wall]) .long h2 {
    font-size: calc(4.2 * var(--w));
    max-inline-size: 48ch;
  }
  :host([wall]) .longer h2 {
    font-size: calc(2.8 * var(--w));
    max-inline-size: 96ch;
  }
  :host([wall]) :is(.many, .most) h2 {
    margin-block-end: 0;
  }
  :host([wall]) :is(.many, .most) .results {
    font-size: calc(2.4 * var(--w));
  }
  :host([wall]) :is(.many, .most) .results tr {
    grid-template: 'label bar number' auto / minmax(0, 1fr) minmax(0, 1fr) 9em;
    align-items: center;
    padding: calc(0.5 * var(--w)) 0;
  }
  :host([wall]) :is(.many, .most) .results th {
    display: flex;
    gap: 0.4em;
  }
  :host([wall]) :is(.many, .most) .results th > span {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  :host([wall]) :is(.many, .most) .bar svg {
    block-size: calc(1.6 * var(--w));
  }
  :host([wall]) .longer.most h2 {
    font-size: calc(2.2 * var(--w));
    max-inline-size: none;
  }
  :host([wall]) .most .results {
    font-size: calc(2 * var(--w));
    line-height: 1.2;
  }
  :host([wall]) .most .results tr {
    grid-template-columns: minmax(0, 2fr) minmax(0, 1fr) 7em;
  }
  :host([wall]) :is(.many, .most) .number .quiet {
    font-size: 1em;
  }
  :host([wall]) .most table,
  :host([wall]) .most tbody {
    display: block;
  }
  :host([wall]) .most tbody {
    columns: 2;
    column-gap: calc(6 * var(--w));
  }
  :host([wall]) .most tr {
    break-inside: avoid;
  }
  :host([wall]) .cloud {
    gap: calc(1 * var(--w)) calc(3 * var(--w));
  }
  :host([wall]) .s2 {
    font-size: calc(3.4 * var(--w));
  }
  :host([wall]) .s3 {
    font-size: calc(4.8 * var(--w));
  }
  :host([wall]) .s4 {
    font-size: calc(6.4 * var(--w));
  }
  :host([wall]) .s5 {
    font-size: calc(8.4 * var(--w));
  }
`;
