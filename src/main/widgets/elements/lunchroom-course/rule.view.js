import { html, nothing } from 'lit';
import { fields, rule } from '../../state/course.js';

const WAYS = ['before-start', 'after-start', 'before-end', 'after-end'];

/**
 * A day that follows the course: so many days before or after its first or last day.
 * @param {import('./lunchroom-course.js').LunchroomCourse} el
 * @param {{label: string, day: any, open?: boolean, change: (day: any) => void}} about `open`: it may also be when the next phase opens
 */
export function drawRule(el, { label, day, open = false, change }) {
  const written = fields(day);
  const way = !day && !open ? 'after-start' : written.way;
  const put = (/** @type {object} */ part) => change(rule({ days: written.days, way, ...part }));
  return html`<fieldset class="rule"><legend>${label}</legend>
    ${way === 'next'
      ? nothing
      : html`<label><span class="heard">${el.t('course.rule.days')}</span>
          <input type="number" min="0" max="730" required .value=${String(written.days)} @change=${(event) => put({ days: Math.abs(Number(event.target.value)) || 0 })} /></label>`}
    <label><span class="heard">${el.t('course.rule.way')}</span>
      <select @change=${(event) => put({ way: event.target.value })}>
        ${open ? html`<option value="next" .selected=${way === 'next'}>${el.t('course.rule.next')}</option>` : nothing}
        ${WAYS.map((each) => html`<option value=${each} .selected=${each === way}>${el.t(`course.rule.${each}`, { count: written.days })}</option>`)}
      </select></label>
  </fieldset>`;
}
