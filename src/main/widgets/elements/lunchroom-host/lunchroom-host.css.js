import { css } from 'lit';

export const styles = css`
  .console {
    display: grid; grid-template: auto auto 1fr / 356px minmax(0, 1fr) 304px;
    grid-template-areas: 'head head head' 'note note note' 'show answers side'; min-block-size: 640px;
    background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); overflow: clip;
    outline: none;
  }
  header {
    grid-area: head; display: flex; flex-wrap: wrap; gap: 6px 14px; align-items: center; padding: 12px 18px;
    border-block-end: 1px solid var(--line);
  }
  h2 { font-size: 16px; font-weight: 650; margin: 0; overflow-wrap: anywhere; min-inline-size: 0; }
  h2 .tag { color: var(--accent); }
  h3 {
    font-size: 12px; font-weight: 700; letter-spacing: .04em; text-transform: uppercase; color: var(--quiet);
    margin: 0;
  }
  .heading {
    display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 4px 12px;
    margin-block-end: 10px;
  }
  .spring { flex: 1; }
  .row { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; }
  kbd {
    font: 11px/1.4 ui-monospace, monospace; border: 1px solid currentColor; border-radius: 5px; padding: 0 5px;
    margin-inline-start: 5px; opacity: .75; unicode-bidi: isolate;
  }

  .note {
    grid-area: note; padding: 10px 18px; border-block-end: 1px solid var(--line); display: flex;
    flex-wrap: wrap; gap: 8px 14px; align-items: center; background: var(--raised); font-size: 14px;
  }
  .note.rehearsal { background: var(--warm-soft); }
  .note.said { background: var(--accent-soft); }
  .note p { flex: 1 1 30ch; }

  section { padding: 16px 18px; min-inline-size: 0; }
  .show { grid-area: show; border-inline-end: 1px solid var(--line); }
  .answers { grid-area: answers; }
  .side {
    grid-area: side; border-inline-start: 1px solid var(--line); background: var(--raised); display: grid;
    gap: 22px; align-content: start;
  }
  .side ul, .notes ul { display: grid; gap: 8px; font-size: var(--size-small); }
  .side li { overflow-wrap: anywhere; }
  .side h3 { margin-block-end: 8px; }

  .step {
    display: grid; grid-template-columns: minmax(46px, max-content) minmax(0, 1fr) auto; gap: 4px 10px;
    padding: 10px 0; border-block-end: 1px solid var(--line); font-size: 14px;
  }
  .step time { white-space: nowrap; color: var(--quiet); font-variant-numeric: tabular-nums; font-weight: 400; }
  .step .text { overflow-wrap: anywhere; }
  .step .size { white-space: nowrap; }
  .step.done { color: var(--quiet); }
  .step.done .size button { color: inherit; }
  .step.now { background: var(--accent-soft); margin-inline: -18px; padding: 14px 18px; font-weight: 600; }
  .step .hint {
    grid-column: 2 / -1; font-weight: 400; font-size: var(--size-small); color: var(--quiet);
    white-space: pre-line;
  }
  .left { font-variant-numeric: tabular-nums; }
  .step.now .text { grid-column: 2 / -1; }
  .step.now .size { grid-row: 2; grid-column: 3; }
  .bar {
    grid-row: 2; grid-column: 2; align-self: center; inline-size: 100%; block-size: 6px; border-radius: 3px;
    background: var(--line);
  }
  .bar:dir(rtl) { transform: scaleX(-1); }
  .bar rect { fill: var(--accent); }
  .held .bar rect { fill: var(--warm); }
  .controls {
    grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 6px; margin-block-start: 6px; font-weight: 400;
  }
  .step.now button { background: transparent; border-color: color-mix(in srgb, var(--accent) 35%, transparent); }
  .step.now button.plain { border-color: transparent; }
  .step.now button.primary { background: var(--accent); }
  .consequence { margin-block-start: 12px; font-size: var(--size-small); color: var(--quiet); }
  button.link {
    border: 0; background: none; padding: 0; min-block-size: 24px; font-size: inherit; color: var(--accent);
    text-decoration: underline; text-underline-offset: 2px;
  }
  .confirm {
    grid-column: 1 / -1; display: grid; gap: 8px; padding: 10px 12px; border: 1px solid var(--line);
    border-radius: 8px; background: var(--surface); font-weight: 400; margin-block-start: 6px;
  }

  .list {
    position: relative; max-block-size: max(420px, 62vh); overflow-y: auto; margin-inline: -8px;
    padding-inline: 8px;
  }
  .answer {
    display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px 12px; padding: 12px 8px;
    margin-inline: -8px; border-block-end: 1px solid var(--line); border-radius: 2px; scroll-margin-block: 48px;
  }
  .answer:focus-visible { outline-offset: -2px; border-radius: 8px; }
  .answer.picked { box-shadow: inset 3px 0 0 var(--accent); }
  .answer.picked:dir(rtl) { box-shadow: inset -3px 0 0 var(--accent); }
  .answer .words { overflow-wrap: anywhere; }
  .answer .who { grid-column: 1; }
  .answer .acts { grid-column: 2; grid-row: 1 / 3; display: flex; gap: 4px; align-items: start; }
  .pick[aria-pressed='true'] { border-color: transparent; background: none; color: var(--accent); font-weight: 650; }
  .meta { display: inline-flex; flex-wrap: wrap; gap: 0 6px; align-items: center; }
  .meta > * + *::before { content: '·'; margin-inline-end: 6px; color: var(--quiet); }
  .empty { padding: 22px 0; color: var(--quiet); max-inline-size: 48ch; }
  .new { display: flex; justify-content: center; block-size: 0; position: relative; inset-block-start: -42px; }
  .new button { border-radius: 999px; padding-inline: 14px; box-shadow: 0 2px 10px rgb(0 0 0 / .18); }

  .notes { margin-block-start: 24px; }
  .notes li { overflow-wrap: anywhere; }
  .notes form { display: flex; gap: 8px; margin-block-start: 10px; }
  .notes input { flex: 1; min-inline-size: 0; font-size: 14px; }
  .notes h3 { margin-block-end: 6px; }

  .spark { display: block; inline-size: 100%; block-size: 36px; margin-block-end: 4px; }
  .spark rect { fill: var(--accent); opacity: .7; }
  .clamped { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
  .wall { display: grid; gap: 6px; }
  .wall + .wall { border-block-start: 1px solid var(--line); padding-block-start: 12px; margin-block-start: 12px; }
  .wall { font-size: 14px; }
  .wall select { font-size: var(--size-small); padding: 3px 6px; min-block-size: 28px; }
  .wall b { font-weight: 650; }
  .wall .row button { min-block-size: 28px; padding: 2px 8px; }
  .wall button[aria-pressed='true'] {
    background: var(--accent-soft); border-color: var(--accent); color: var(--accent); font-weight: 600;
  }

  .tabs { display: none; }
  a.door {
    display: inline-flex; align-items: center; gap: 6px; min-block-size: 32px; padding: 5px 10px;
    border: 1px solid var(--line); border-radius: 8px; font-size: var(--size-small); color: inherit;
    text-decoration: none; background: var(--surface);
  }
  a.door:hover { border-color: var(--edge); }
  a.door.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
  .keys dl {
    display: grid; grid-template-columns: auto 1fr; gap: 4px 12px; margin: 8px 0 0;
    font-size: var(--size-small);
  }
  .keys dd { margin: 0; }
  .lag { color: var(--warm); font-size: var(--size-small); font-weight: 600; }
  :is(.keys, .polls) summary { cursor: pointer; font-size: var(--size-small); color: var(--quiet); }
  .bones { display: grid; gap: 12px; }
  .bones .bone { block-size: 40px; }

  @container (max-width: 980px) {
    .console {
      grid-template: auto auto auto 1fr / 320px minmax(0, 1fr);
      grid-template-areas: 'head head' 'note note' 'show answers' 'side answers';
    }
    .side { border-inline: 0; border-inline-end: 1px solid var(--line); border-block-start: 1px solid var(--line); }
  }
  @container (max-width: 660px) {
    .console {
      display: flex; flex-direction: column; border-inline: 0; border-radius: 0; min-block-size: 0;
      overflow: visible;
    }
    header { padding: 10px 14px; }
    .tabs {
      display: grid; grid-template-columns: 1fr 1fr; position: sticky; inset-block-start: 0; z-index: 1;
      background: var(--surface); border-block-end: 1px solid var(--line);
    }
    .tabs button {
      border: 0; border-radius: 0; background: none; min-block-size: 46px; font-size: 14px;
      border-block-end: 3px solid transparent;
    }
    .tabs button[aria-selected='true'] {
      font-weight: 650; border-block-end-color: var(--accent); color: var(--accent);
    }
    section { padding: 14px; border: 0 !important; }
    [data-tab='show'] .answers, [data-tab='answers'] :is(.show, .side) { display: none; }
    .step.now { margin-inline: -14px; padding-inline: 14px; }
    .controls button { min-block-size: 44px; padding-inline: 14px; flex: 1 1 auto; }
    .controls button.plain { min-block-size: 36px; }
    .answer .acts button { min-block-size: 40px; }
    kbd { display: none; }
    .list { position: relative; max-block-size: none; overflow: visible; }
    .new { position: sticky; inset-block: auto 54px; }
    header .spring { flex-basis: 100%; block-size: 0; }
  }
  .speaker {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    grid-column: 1 / -1;
    padding: 18px 20px;
    border-radius: var(--radius);
    background: var(--warm-soft);
    font-size: 20px;
  }
`;
