import { css } from 'lit';

export const styles = css`
  .frame { container-type: inline-size; }
  h2 { font-size: 20px; line-height: 1.25; overflow-wrap: anywhere; outline-offset: 4px; border-radius: 4px; }
  h2:focus-visible { outline: none; }
  .top {
    display: flex; flex-wrap: wrap; gap: 10px 16px; align-items: end; justify-content: space-between;
    padding: 18px 22px; border-block-end: 1px solid var(--line);
  }
  .top > div:first-child { min-inline-size: 0; }
  .top svg:dir(rtl) { transform: scaleX(-1); }
  .row { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
  a.door {
    display: inline-flex; align-items: center; gap: 6px; min-block-size: 32px; padding: 5px 10px;
    border: 1px solid var(--line); border-radius: 8px; font-size: var(--size-small); color: inherit;
    text-decoration: none; background: var(--surface);
  }
  a.door:hover { border-color: var(--edge); }
  a.door.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
  .bones { display: grid; gap: 12px; }
  .bones .bone { block-size: 48px; }

  .group { padding: 16px 22px 8px; }
  .group + .group { border-block-start: 1px solid var(--line); }
  .group h3, .group summary {
    font-size: 12px; font-weight: 700; letter-spacing: .04em; text-transform: uppercase; color: var(--quiet);
  }
  .group summary { cursor: pointer; padding-block: 4px 10px; }
  .item {
    display: grid; grid-template-columns: 150px minmax(0, 1fr) auto; gap: 4px 16px; align-items: center;
    padding: 12px 0;
  }
  .item + .item { border-block-start: 1px solid var(--line); }
  .item .when, .item .what { display: grid; gap: 2px; min-inline-size: 0; overflow-wrap: anywhere; }
  .item .when strong { font-weight: 600; font-size: 14px; }
  .empty { padding: 40px 22px; max-inline-size: 56ch; color: var(--quiet); }

  .ask {
    display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: end; padding: 14px 22px;
    background: var(--accent-soft); border-block-end: 1px solid var(--line);
  }
  .ask.warm { background: var(--warm-soft); }
  .ask p { flex: 1 1 34ch; }
  .ask label { display: grid; gap: 4px; font-size: var(--size-small); font-weight: 600; flex: 1 1 260px; }
  .ask label input { font-weight: 400; font-size: var(--size); }
  .ask .quiet { flex-basis: 100%; }
  .fault { display: flex; gap: 8px; align-items: center; margin: 0 0 10px; color: var(--text); }
  .list > .fault { padding: 12px 22px; margin: 0; }
  .fault svg { color: var(--warm); }

  .part { border: 0; margin: 0; padding: 18px 22px; border-block-end: 1px solid var(--line); min-inline-size: 0; }
  p.part { padding-block: 14px; }
  legend {
    float: inline-start; inline-size: 100%; padding: 0 0 12px; font-size: 12px; font-weight: 700;
    letter-spacing: .04em; text-transform: uppercase; color: var(--quiet);
  }
  legend + * { clear: both; }
  .fields { display: flex; flex-wrap: wrap; gap: 12px 14px; margin-block: 12px; }
  .field { display: grid; gap: 4px; font-size: var(--size-small); color: var(--quiet); align-content: start; }
  .field :is(input, select) { color: var(--text); font-size: var(--size); min-block-size: 38px; }
  .field.wide :is(input) { inline-size: 100%; }
  .field input[type='number'] { inline-size: 6.5em; }
  .name { flex: 1 1 280px; }
  .zone select { max-inline-size: 260px; }
  .repeat { flex: 0 1 340px; }
  [aria-invalid='true'] { border-color: var(--live); border-width: 2px; }

  .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(200px, 1fr)); gap: 10px; }
  .card {
    position: relative; display: grid; gap: 4px; align-content: start; border: 1px solid var(--line);
    border-radius: 8px; padding: 12px 14px; cursor: pointer;
  }
  .card:hover { border-color: var(--edge); }
  .card input {
    position: absolute; inset: 0; opacity: 0; cursor: pointer; margin: 0; inline-size: 100%; block-size: 100%;
  }
  .card:has(:checked) {
    border-color: var(--accent); background: var(--accent-soft); box-shadow: inset 0 0 0 1px var(--accent);
  }
  .card:has(:focus-visible) { outline: var(--focus); outline-offset: 2px; }

  .preview { display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: baseline; }
  .preview ol { display: flex; flex-wrap: wrap; gap: 6px; }
  .preview li {
    border: 1px solid var(--line); border-radius: 999px; padding: 2px 10px; font-size: var(--size-small);
    background: var(--raised);
  }

  .picker { position: relative; flex: 1 1 260px; display: grid; gap: 6px; align-content: start; }
  .picker > label { font-size: var(--size-small); color: var(--quiet); }
  .picker input { min-block-size: 38px; inline-size: 100%; }
  .board :is(input, select, textarea, button, summary) { scroll-margin-block: 24px 150px; }
  .chosen { min-block-size: 34px; display: flex; flex-wrap: wrap; gap: 6px; }
  .chosen li {
    display: inline-flex; gap: 6px; align-items: center; border: 1px solid var(--line); border-radius: 999px;
    padding: 3px 8px 3px 3px; font-size: 14px; max-inline-size: 100%; overflow-wrap: anywhere;
  }
  .chosen button { border-radius: 50%; padding: 2px; }
  .avatar {
    inline-size: 26px; block-size: 26px; border-radius: 50%; background: var(--sunken); color: var(--quiet);
    display: inline-grid; place-items: center; font-size: 11px; font-weight: 650; flex: none;
  }
  .found {
    position: absolute; z-index: 2; inset-block-start: 100%; inset-inline: 0; margin-block-start: 4px;
    background: var(--surface); border: 1px solid var(--edge); border-radius: 8px;
    box-shadow: 0 8px 24px rgb(0 0 0 / .16); overflow: hidden;
  }
  .found:empty { display: none; }
  .found li { display: flex; gap: 8px; align-items: center; padding: 8px 10px; cursor: pointer; min-block-size: 40px; }
  .found li:is(:hover, :focus-visible) { background: var(--accent-soft); outline-offset: -2px; }

  .share {
    display: grid; grid-template-columns: minmax(220px, 340px) 1fr; gap: 20px; align-items: center;
    padding: 18px 22px; border-block-end: 1px solid var(--line); background: var(--raised);
  }
  .poster {
    display: grid; gap: 4px; padding: 16px 18px; border-radius: 10px; background: var(--accent);
    color: var(--on-accent); overflow-wrap: anywhere;
  }
  .poster strong { font-size: 20px; line-height: 1.2; margin-block: 2px; }
  .share .doors { display: grid; gap: 10px; }

  .actions {
    padding: 16px 22px; display: grid; gap: 8px; position: sticky; inset-block-end: 0; z-index: 1;
    background: var(--surface); border-radius: 0 0 var(--radius) var(--radius);
    box-shadow: 0 -8px 16px -12px rgb(0 0 0 / .2);
  }
  .actions .ask { margin: 4px -22px -16px; border: 0; border-radius: 0 0 var(--radius) var(--radius); }
  .scope { border: 0; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: 4px 16px; font-size: 14px; }
  .scope legend { padding-block-end: 4px; }
  .scope label { display: inline-flex; gap: 6px; align-items: center; min-block-size: 28px; }

  @container (max-width: 620px) {
    .top, .group, .part, .actions, .ask, .share { padding-inline: 14px; }
    .actions .ask { margin-inline: -14px; }
    .item { grid-template-columns: minmax(0, 1fr); }
    .item .when { display: flex; flex-wrap: wrap; gap: 8px; align-items: baseline; }
    .share { grid-template-columns: minmax(0, 1fr); }
    .cards {
      grid-auto-flow: column; grid-template-columns: none; grid-auto-columns: 72%; overflow-x: auto;
      padding: 3px; margin: -3px; scroll-snap-type: x proximity;
    }
    .card { scroll-snap-align: start; }
    .zone, .repeat { flex: 1 1 100%; }
    .zone select, .repeat select { max-inline-size: 100%; inline-size: 100%; }
    .row button { min-block-size: 40px; }
    .actions { position: static; box-shadow: none; }
  }
`;
