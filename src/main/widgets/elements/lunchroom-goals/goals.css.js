import { css } from 'lit';

export const styles = css`
  section {
    display: grid;
    gap: 10px;
  }
  h2,
  h3 {
    font-size: 12px;
    font-weight: 700;
    letter-spacing: 0.04em;
    text-transform: uppercase;
    color: var(--quiet);
  }
  h3 {
    margin-block-start: 8px;
  }
  .goal {
    display: grid;
    gap: 10px;
    padding: 14px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    overflow-wrap: anywhere;
  }
  .asking {
    border-inline-start: 3px solid var(--warm);
  }
  article .words {
    font-weight: 600;
  }
  .sees {
    margin-block-start: -4px;
  }
  .opts,
  .row,
  .acts,
  .meta,
  .by {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
  }
  .acts {
    gap: 2px 10px;
    margin-block-end: -6px;
  }
  .acts button:first-child {
    margin-inline-start: -4px;
  }
  .record {
    margin-block-start: 8px;
    padding-block-start: 10px;
    border-block-start: 1px solid var(--line);
    font-size: var(--size-small);
  }
  .set {
    justify-self: start;
  }
  .days {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    font-size: 12px;
    color: var(--quiet);
  }
  .days li {
    display: inline-flex;
    gap: 4px;
    align-items: center;
  }
  .days i {
    inline-size: 10px;
    block-size: 10px;
    border-radius: 50%;
    border: 1px solid var(--edge);
  }
  .days .answered i {
    background: var(--accent);
    border-color: var(--accent);
  }
  .days .asked i {
    border: 3px solid var(--accent);
  }
  .kept {
    display: grid;
    gap: 8px;
    font-size: var(--size-small);
    border-radius: 6px;
  }
  .kept svg,
  .made svg {
    color: var(--accent);
  }
  .line {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 8px;
    align-items: end;
  }
  .field {
    display: grid;
    gap: 3px;
    font-size: var(--size-small);
    min-inline-size: 0;
  }
  .field :is(input, textarea) {
    inline-size: 100%;
    font-size: var(--size);
    min-height: 36px;
    min-inline-size: 0;
  }
  .field textarea {
    resize: vertical;
  }
  fieldset {
    display: grid;
    gap: 4px;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    font-size: var(--size-small);
  }
  .check {
    display: flex;
    gap: 8px;
    align-items: center;
    min-height: 28px;
    font-size: var(--size-small);
  }
  .found {
    display: grid;
    gap: 4px;
    max-block-size: 200px;
    overflow: auto;
  }
  .found[hidden] {
    display: none;
  }
  .found button {
    display: flex;
    gap: 8px;
    align-items: center;
    inline-size: 100%;
    text-align: start;
  }
  .chosen {
    display: flex;
    gap: 8px;
    align-items: center;
    font-size: var(--size);
  }
  .fault {
    color: var(--live);
    font-size: var(--size-small);
  }
  .links li {
    display: flex;
    gap: 6px;
    align-items: center;
    font-size: var(--size-small);
  }
  .others > li,
  .takeaways > li {
    display: grid;
    gap: 4px;
    padding-block: 10px;
    border-block-end: 1px solid var(--line);
  }
  .others .words,
  .takeaways .words {
    font-weight: 400;
    font-size: 14px;
  }
  .takeaways .acts {
    justify-content: space-between;
    margin: 0;
  }
  .made {
    color: var(--accent);
    font-size: var(--size-small);
    font-weight: 600;
  }
  .note {
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--line);
    font-size: 14px;
  }
  .avatar {
    display: inline-grid;
    place-items: center;
    inline-size: 26px;
    block-size: 26px;
    flex: none;
    border-radius: 50%;
    font-size: 11px;
    font-weight: 600;
    background: var(--sunken);
    color: var(--quiet);
  }
  .chip {
    margin-inline-start: auto;
  }
  .over .chip {
    margin-inline-start: 0;
  }
  .chip.dropped,
  .chip.not-yet {
    background: var(--sunken);
    color: var(--quiet);
  }
  .chip.changed {
    background: var(--warm-soft);
    color: var(--warm);
  }
  .over summary {
    cursor: pointer;
    font-size: var(--size-small);
    color: var(--quiet);
    min-height: 28px;
  }
  .over .goal {
    margin-block-start: 8px;
  }
  .over .words {
    font-weight: 400;
  }
  .numbers {
    gap: 6px;
    padding-block-start: 10px;
    border-block-start: 1px solid var(--line);
  }
  .numbers li {
    display: grid;
    grid-template-columns: minmax(90px, auto) 1fr 3ch;
    gap: 8px;
    align-items: center;
    font-size: var(--size-small);
  }
  .numbers li b {
    text-align: end;
  }
  meter {
    inline-size: 100%;
    block-size: 10px;
    border-radius: 4px;
    background: var(--sunken);
  }
  meter::-webkit-meter-bar {
    block-size: 10px;
    border: 0;
    border-radius: 4px;
    background: var(--sunken);
  }
  meter::-webkit-meter-optimum-value {
    border-radius: 4px;
    background: var(--accent);
  }
  meter::-moz-meter-bar {
    border-radius: 4px;
    background: var(--accent);
  }
  .linked {
    display: grid;
    gap: 6px;
  }
  .linked .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(180px, 100%), 1fr));
    gap: 8px 12px;
    align-items: end;
  }
  .linked .two > button {
    justify-self: start;
  }
`;
