import { css } from 'lit';

/** The rows of the run of show. */
export const rows = css`
  .run ol { display: grid; margin-block-end: 12px; }
  .stepper {
    display: grid; grid-template-columns: 18px minmax(52px, max-content) 84px minmax(0, 1fr) auto auto;
    gap: 4px 10px; align-items: center; padding: 8px 0; border-block-end: 1px solid var(--line);
  }
  .stepper.over { box-shadow: 0 -2px 0 var(--accent); }
  .stepper.met { background: var(--warm-soft); margin-inline: -22px; padding-inline: 22px; }
  .handle { cursor: grab; color: var(--quiet); text-align: center; user-select: none; }
  .handle[draggable='false'] { visibility: hidden; }
  .stepper time { white-space: nowrap; color: var(--quiet); font-size: 14px; font-variant-numeric: tabular-nums; }
  .stepper .kind { font-size: 14px; overflow-wrap: anywhere; }
  .stepper b.kind { color: var(--accent); }
  .stepper textarea { inline-size: 100%; min-block-size: 38px; field-sizing: content; resize: vertical; }
  .length { display: inline-flex; gap: 4px; align-items: center; }
  .length input { inline-size: 4.4em; min-block-size: 38px; text-align: end; }
  .moves { display: inline-flex; gap: 0; }
  .moves button { min-inline-size: 32px; min-block-size: 32px; font-size: 15px; }
  .stepper .notes { grid-column: 4 / -1; font-size: var(--size-small); }
  .notes summary { cursor: pointer; color: var(--quiet); inline-size: fit-content; padding-block: 2px; }
  .stepper .notes textarea { margin-block: 4px; font-size: 14px; }
  .theirs {
    grid-column: 4 / -1; display: flex; flex-wrap: wrap; gap: 6px 8px; align-items: center; padding: 8px 12px;
    margin-block: 4px; border-inline-start: 3px solid var(--warm); background: var(--surface);
    border-radius: 0 6px 6px 0;
  }
  .theirs p { flex: 1 1 26ch; font-size: 14px; overflow-wrap: anywhere; }
  .total {
    display: flex; flex-wrap: wrap; gap: 6px 10px; align-items: center; margin-block-start: 12px;
    font-size: 14px;
  }
  .total svg { color: var(--accent); }
  .total.warn { padding: 10px 12px; border-radius: 8px; background: var(--warm-soft); }
  .total.warn svg { color: var(--warm); }
  .total.warn span { flex: 1 1 28ch; }

  @container (max-width: 620px) {
    .stepper { grid-template-columns: minmax(48px, max-content) minmax(0, 1fr) auto; }
    .handle { display: none; }
    .stepper textarea { grid-column: 1 / -1; }
    .stepper .length { grid-column: 1 / 3; }
    .stepper .moves { grid-column: 3; }
    .stepper .notes, .theirs { grid-column: 1 / -1; }
    .moves button { min-inline-size: 40px; min-block-size: 40px; }
    .stepper.met { margin-inline: -14px; padding-inline: 14px; }
    /* The row's own head: time, what it is. */
    .stepper .kind { grid-column: 2 / -1; }
  }
  .poll .fields { display: grid; gap: 10px; padding-block: 8px; max-inline-size: 420px; }
  .poll .field { display: grid; gap: 3px; }
  .poll .check { display: flex; gap: 8px; align-items: start; }
  .poll .check span span { display: block; }
`;
