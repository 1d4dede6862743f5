import { css } from 'lit';

export const sums = css`
  .sums {
    display: grid;
    gap: 6px;
    padding-block-start: 6px;
  }
  .sums h3 {
    font-size: var(--size-small);
    font-weight: 650;
    color: var(--quiet);
  }
  .sums svg {
    border-radius: 6px;
  }
  :dir(rtl) > svg {
    transform: scaleX(-1);
  }
  .sums rect {
    fill: var(--line);
  }
  .sums .answeredLive {
    fill: var(--accent);
  }
  .sums .answeredInWriting {
    fill: color-mix(in srgb, var(--accent) 55%, var(--surface));
  }
  .sums :is(.promised, .onStage) {
    fill: var(--warm);
  }
  .sums :is(.merged, .declined) {
    fill: var(--edge);
  }
`;
