import { css } from 'lit';

export const styles = css`
  :host { container-type: inline-size; }
  article {
    max-inline-size: 760px; margin-inline: auto; padding: 40px 48px; background: var(--surface);
    border: 1px solid var(--line); border-radius: var(--radius);
  }
  header h2 { font-size: 28px; line-height: 1.2; margin: 4px 0 10px; text-wrap: balance; overflow-wrap: anywhere; }
  .line { margin: 0; }
  .doors { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
  .intro {
    font-size: 17px; line-height: 1.55; margin: 22px 0 0; max-inline-size: 62ch; white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .facts {
    display: grid; grid-template-columns: repeat(auto-fit, minmax(110px, 1fr)); gap: 12px 16px;
    border-block: 1px solid var(--line); margin: 24px 0; padding: 16px 0;
  }
  .facts > div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
  .facts dt { font-size: var(--size-small); color: var(--quiet); }
  .facts dd { margin: 0; font-size: 24px; font-weight: 700; line-height: 1.2; font-variant-numeric: tabular-nums; }

  figure { margin: 0; }
  figcaption { font-size: var(--size-small); color: var(--quiet); }
  .chart { display: block; inline-size: 100%; block-size: 92px; margin-block-start: 6px; overflow: visible; }
  .chart .bar { fill: var(--accent); opacity: .78; }
  .chart .base { stroke: var(--line); }
  .chart .mark { stroke: var(--quiet); stroke-dasharray: 2 3; }
  .chart text { fill: var(--quiet); font-size: 12px; font-weight: 650; }
  .chart .minute { font-weight: 400; }

  .question { margin-block-start: 38px; scroll-margin-block-start: 16px; }
  .question h3 {
    font-size: 19px; line-height: 1.35; margin: 0 0 12px; display: grid;
    grid-template-columns: minmax(36px, max-content) 1fr; text-wrap: pretty; overflow-wrap: anywhere;
  }
  .question h3 b { color: var(--accent); white-space: nowrap; }
  .inset { margin-inline-start: 36px; }

  blockquote { margin: 0 0 16px; padding-inline-start: 14px; border-inline-start: 3px solid var(--accent-soft); }
  blockquote.picked { border-inline-start-color: var(--accent); }
  blockquote > div { overflow-wrap: anywhere; }
  blockquote p { margin: 0 0 4px; }
  blockquote footer {
    display: flex; flex-wrap: wrap; gap: 0 6px; align-items: center; font-size: var(--size-small);
    color: var(--quiet);
  }
  blockquote footer .icon { vertical-align: -2px; }
  .there { margin-inline-start: auto; white-space: nowrap; color: inherit; text-decoration: none; padding-block: 4px; }
  .there:hover { color: var(--accent); text-decoration: underline; }
  .all blockquote { border-inline-start-color: var(--line); margin-block-end: 12px; font-size: 14px; }
  .all blockquote.picked { border-inline-start-color: var(--accent); }
  details.all > summary { inline-size: fit-content; padding-block: 6px; }
  cite { font-style: normal; }
  .question h3 svg { inline-size: 20px; block-size: 20px; align-self: center; }
  .note { margin: -6px 0 12px; }
  details.all[open] > summary { margin-block-end: 10px; }
  summary { cursor: pointer; font-size: var(--size-small); color: var(--quiet); }
  summary:hover { color: var(--text); }

  .resources { list-style: none; margin: 0; padding: 0; display: grid; gap: 10px; }
  .resources li { border: 1px solid var(--line); border-radius: 8px; padding: 10px 14px; overflow-wrap: anywhere; display: flex; gap: 14px; align-items: center; }
  .resources .picture { flex: none; inline-size: 96px; block-size: 64px; object-fit: cover; border-radius: 6px; background: var(--raised); }
  .resources .about { font-size: var(--size-small); }
  .resources a { font-weight: 650; text-decoration-thickness: 1px; text-underline-offset: 3px; }
  .resources span { display: block; }
  .thanks { margin: 0; overflow-wrap: anywhere; }
  .rule { margin-block-start: 38px; border-block-start: 1px solid var(--line); padding-block-start: 12px; }
  .rule p { max-inline-size: 62ch; font-size: var(--size-small); color: var(--quiet); }

  .desk {
    border-radius: 8px; background: var(--warm-soft); padding: 14px 16px; margin-block-end: 26px; display: grid;
    gap: 10px;
  }
  .desk.mine { background: var(--accent-soft); }
  .desk p { margin: 0; max-inline-size: 64ch; }
  .desk textarea { font-weight: 400; inline-size: 100%; min-block-size: 84px; resize: vertical; }
  .desk label { display: grid; gap: 6px; font-size: var(--size-small); font-weight: 650; }
  .pick { margin-inline-start: auto; }
  .trouble {
    position: sticky; inset-block-end: 12px; inline-size: fit-content; max-inline-size: 90%;
    margin-inline: auto; padding: 10px 16px; border-radius: 8px; background: var(--warm-soft);
    border: 1px solid var(--warm);
  }

  @container (max-width: 620px) {
    article { padding: 24px 18px; border-inline: 0; border-radius: 0; }
    header h2 { font-size: 24px; }
    .inset { margin-inline-start: 0; }
    .facts { grid-template-columns: repeat(2, 1fr); }
    .question h3 { grid-template-columns: minmax(34px, max-content) 1fr; font-size: 18px; }
  }
  @media print {
    article { border: 0; padding: 0; max-inline-size: none; }
    .doors, .desk, .pick, .rule, button { display: none !important; }
    blockquote, .resources li, figure { break-inside: avoid; }
    .question h3 { break-after: avoid; }
    .question { margin-block-start: 22px; }
  }
  .poll { border-collapse: collapse; margin-block-end: 6px; }
  .poll th { text-align: start; font-weight: 400; padding-inline-end: 12px; }
  .poll svg { display: block; inline-size: min(40cqi, 320px); block-size: 10px; }
  .poll rect { fill: var(--accent); }
  .poll td:last-child { text-align: end; padding-inline-start: 12px; font-variant-numeric: tabular-nums; }
`;
