import { html } from 'lit';
import { from } from '../../state/planned.js';

/** What a new chat starts from; choosing another one replaces the steps. @param {import('./lunchroom-schedule.js').LunchroomSchedule} el */
export const templates = (el, plan) => html`<fieldset class="part"><legend>${el.t('schedule.template')}</legend>
  <div class="cards">
    ${el.templates.map((template) => html`<label class="card">
      <input type="radio" name="template" value=${template.id} .checked=${plan.template === template.id}
        @change=${() => el.write(from(plan, template))} />
      <strong>${title(el, template)}</strong>
      <span class="quiet">${about(el, template)}</span>
      <span class="quiet">${size(el, template)}</span>
    </label>`)}
  </div>
</fieldset>`;

/** The templates that come with Lunchroom are told in the reader's language; an own one in its own. */
const told = (el, key, own) => (el.t(key) === key ? own : el.t(key));
const title = (el, template) => told(el, `schedule.template.${template.id}`, template.title);
const about = (el, template) => told(el, `schedule.template.${template.id}.about`, template.about);

const size = (el, { minutes, steps }) => {
  const questions = steps.filter((step) => step.kind === 'question').length;
  return `${el.t('schedule.minutes.of', { count: minutes })} · ${el.t('schedule.questions', { count: questions })}`;
};
