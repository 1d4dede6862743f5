import { html, svg } from 'lit';

/**
 * Posts a minute as bars, with the moment of each question. Percent coordinates instead of a view box: bars
 * stretch with the page, letters do not.
 */

const TOP = 18;
const FLOOR = 76;

/** @param {{minute: number, posts: number}[]} perMinute */
export const busiest = (perMinute) => perMinute.reduce((most, at) => (at.posts > most.posts ? at : most), { minute: 0, posts: 0 });

/** Marks too close to be read side by side keep their line and lose their letter. */
const spaced = (marks, last) =>
  marks.filter((mark, i) => i === 0 || ((mark.minute - marks[i - 1].minute) / last) * 100 >= 6);

/**
 * @param {{perMinute: {minute: number, posts: number}[], marks: {minute: number, question: number}[]}} recap
 * @param {{name: string, minutes: (n: number) => string, question: (n: number) => string, rtl: boolean}} say
 */
export function chart({ perMinute, marks }, say) {
  const last = Math.max(perMinute.at(-1)?.minute ?? 0, marks.at(-1)?.minute ?? 0) + 1;
  const most = Math.max(1, busiest(perMinute).posts);
  const x = (minute, width = 0) => `${say.rtl ? 100 - (minute / last) * 100 - width : (minute / last) * 100}%`;
  const width = (100 / last) * 0.82;
  const lettered = new Set(spaced(marks, last));
  return html`<svg class="chart" role="img" aria-label=${say.name} focusable="false">
    ${perMinute.map(({ minute, posts }) => {
      const height = (posts / most) * (FLOOR - TOP);
      return svg`<rect class="bar" x=${x(minute, width)} y=${FLOOR - height} width="${width}%" height=${height} rx="1.5"></rect>`;
    })}
    <line class="base" x1="0" x2="100%" y1=${FLOOR + 0.5} y2=${FLOOR + 0.5}></line>
    ${marks.map(
      (mark) => svg`<line class="mark" x1=${x(mark.minute)} x2=${x(mark.minute)} y1="0" y2=${FLOOR}></line>
        ${lettered.has(mark) ? svg`<text x=${x(mark.minute)} dx=${say.rtl ? -4 : 4} y="10" text-anchor="start">${say.question(mark.question)}</text>` : null}`,
    )}
    <text class="minute" x=${x(0)} y="91" text-anchor="start">${say.minutes(0)}</text>
    <text class="minute" x=${x(last)} y="91" text-anchor="end">${say.minutes(last)}</text>
  </svg>`;
}
