import { html, nothing } from 'lit';
import { avatar } from '../../core/text.js';
import { icon } from '../../core/icons.js';
import { theirs } from './details.js';

/** @typedef {import('./lunchroom-schedule.js').LunchroomSchedule} Planner */

/** Who runs it. Hosts are named to everybody; co-moderators help. Both may do the same. @param {Planner} el */
export const people = (el, plan) => html`<fieldset class="part"><legend>${el.t('schedule.who')}</legend>
  <div class="fields">${picker(el, plan, 'hosts')} ${picker(el, plan, 'comoderators')}</div>
  ${['hosts', 'comoderators'].map((field) => theirs(el, plan, field, (list) => el.lingo.list(list.map((person) => person.name))))}
</fieldset>`;

function picker(el, plan, field) {
  const found = el.found?.field === field ? el.found.people : null;
  const id = `find-${field}`;
  return html`<div class="picker">
    <label for=${id}>${el.t(`schedule.${field}`)}</label>
    <ul class="chosen">${plan[field].map((person) => html`<li>${avatar(person)} <bdi>${person.name}</bdi>
      ${field === 'hosts' && plan.hosts.length === 1
        ? nothing
        : html`<button type="button" class="plain" aria-label=${el.t('schedule.person.remove', { name: person.name })}
        @click=${() => el.write({ [field]: plan[field].filter((one) => one !== person) })}>${icon('close')}</button>`}</li>`)}</ul>
    <input id=${id} type="search" role="combobox" autocomplete="off" aria-expanded=${Boolean(found?.length)}
      aria-controls="${id}-list" aria-autocomplete="list"
      placeholder=${el.t('schedule.person.find')} @input=${(event) => search(el, field, event.target.value)} @keydown=${(event) => move(event)} />
    <ul id="${id}-list" class="found" role="listbox" aria-label=${el.t('schedule.person.found')} ?hidden=${!found}>
      ${found?.length ? found.map((person) => html`<li role="option" aria-selected="false" tabindex="-1" @click=${() => add(el, plan, field, person)}
        @keydown=${(event) => move(event, () => add(el, plan, field, person))}>${avatar(person)} <bdi>${person.name}</bdi></li>`) : nothing}
    </ul>
    ${found && !found.length ? html`<p class="quiet" role="status">${el.t('schedule.person.none')}</p>` : nothing}
  </div>`;
}

let typing = 0;

/** A pause in typing asks; each key would ask too often. */
function search(el, field, query) {
  clearTimeout(typing);
  typing = setTimeout(() => el.deeds.people(field, query), 180);
}

function move(event, choose) {
  const box = event.currentTarget.closest('.picker');
  const stops = [box.querySelector('input'), ...box.querySelectorAll('[role=option]')];
  const to = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (to) stops[Math.min(stops.length - 1, Math.max(0, stops.indexOf(event.currentTarget) + to))].focus();
  else if (event.key === 'Enter' && choose) choose();
  else if (event.key === 'Enter') stops[1]?.click();
  else if (event.key === 'Escape') stops[0].focus();
  else return;
  event.preventDefault();
}

async function add(el, plan, field, person) {
  el.found = null;
  el.write({ [field]: [...plan[field], person] });
  await el.updateComplete;
  const input = el.renderRoot.querySelector(`#find-${field}`);
  input.value = '';
  input.focus();
}
