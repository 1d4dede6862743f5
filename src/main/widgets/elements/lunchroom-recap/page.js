import { html, nothing, svg } from 'lit';
import { drawPicture } from '../../core/preview.js';
import { session } from '../../core/session.js';
import { icon } from '../../core/icons.js';
import { drawn } from '../../core/text.js';
import { busiest, chart } from './chart.js';
import { drawTakeaways } from '../parts.view.js';
import { hostDesk, quotedDesk } from './desk.js';
import { allAnswers, quotes, who } from './quotes.js';

/** @typedef {import('./lunchroom-recap.js').LunchroomRecap} Recap */

/** @param {Recap} el */
export const page = (el) => html`<article aria-busy=${el.busy}>
  ${hostDesk(el)} ${quotedDesk(el)}
  <header>
    <p class="line quiet">${line(el)}</p>
    <h2>${el.recap.chat.title}</h2>
    ${doors(el)}
  </header>
  ${el.recap.intro ? html`<p class="intro" dir="auto">${el.recap.intro}</p>` : nothing}
  ${facts(el)} ${curve(el)} ${el.recap.questions.map((question) => asked(el, question))}
  ${el.recap.state === 'published' && session.me && !session.guest ? drawTakeaways(el.recap.chat.id, el.t('recap.takeaway')) : nothing}
  ${polls(el)} ${answered(el)} ${secondSitting(el)} ${around(el)} ${resources(el)} ${thanks(el)} ${rule(el)}
</article>`;

/** `#tag · Thursday 14 May, 12:05 to 13:05 · hosted by Adaeze Obi and Tomas Lind` */
function line(el) {
  const { tag, hosts = [] } = el.recap.chat;
  const parts = [html`<bdi>#${tag.replace(/^#/, '')}</bdi>`, when(el)];
  if (hosts.length) parts.push(el.t('recap.hosted', { hosts: el.lingo.list(hosts.map((host) => host.name)) }));
  if (el.recap.origin) parts.push(el.t('recap.imported'));
  return parts.filter(Boolean).map((part, i) => html`${i ? ' · ' : nothing}${part}`);
}

/** An imported transcript may not know its day, or its hours; then they are not invented here. */
function when(el) {
  const { chat, origin } = el.recap;
  if (origin?.dateUnknown) return null;
  const day = new Intl.DateTimeFormat(el.lingo.region, { dateStyle: 'full' }).format(new Date(chat.startsAt));
  if (origin?.lengthUnknown) return day;
  return el.t('recap.when', { day, from: el.lingo.time(chat.startsAt), to: el.lingo.time(chat.endsAt) });
}

/** @type {('md'|'html'|'csv'|'json')[]} */
const FORMATS = ['md', 'html', 'csv', 'json'];

/** @param {Recap} el */
const doors = (el) => html`<div class="doors">
  <button @click=${() => el.save('pdf')}>${icon('down')} ${el.t('recap.pdf')}</button>
  ${FORMATS.map((format) => html`<button @click=${() => el.save(format)}>${el.t(`recap.${format}`)}</button>`)}
  <button class="plain" @click=${() => print()}>${el.t('recap.print')}</button>
</div>`;

function facts(el) {
  const { tookPart, posted, listening, posts, resources } = el.recap.facts;
  const rows = [
    [tookPart, 'recap.took-part'],
    listening ? [listening, 'recap.listening'] : [posted, 'recap.posted'],
    [posts, 'recap.posts'],
    [resources, 'recap.resources-shared'],
  ];
  const atLeast = Boolean(el.recap.origin?.participantsAtLeast);
  return html`<dl class="facts">
    ${rows
      .filter(([count]) => count !== undefined && count !== null)
      .map(([count, key]) => html`<div><dt>${el.t(key, { count })}</dt>
        <dd>${atLeast && key === 'recap.took-part' ? '≥ ' : nothing}${el.lingo.numbers.format(count)}</dd></div>`)}
  </dl>`;
}

function curve(el) {
  const { perMinute = [], marks = [] } = el.recap;
  if (!perMinute.some((at) => at.posts > 0)) return nothing;
  const top = busiest(perMinute);
  const during = marks.filter((mark) => mark.minute <= top.minute).at(-1);
  const name = el.t(during ? 'recap.curve.during' : 'recap.curve.top', {
    count: top.posts, minute: top.minute + 1, question: during?.question,
  });
  return html`<figure>
    <figcaption>${el.t('recap.curve', { count: marks.length })}
      ${el.recap.origin?.timesSpread ? el.t('recap.curve.spread') : nothing}</figcaption>
    ${chart(el.recap, {
      name,
      rtl: el.lingo.dir === 'rtl',
      minutes: (minute) => (minute === 0 ? '0' : el.t('recap.minutes', { count: minute })),
      question: (question) => el.t('recap.q', { question }),
    })}
  </figure>`;
}

const asked = (el, question) => html`<section class="question" aria-label=${el.t('recap.question', { question: question.question })}>
  <h3><b>${el.t('recap.q', { question: question.question })}</b><span dir="auto">${question.text}</span></h3>
  <div class="inset">
    ${question.answers
      ? html`${quotes(el, question.picked.length ? question.picked : question.best, question)} ${allAnswers(el, question)}`
      : html`<p class="quiet">${el.t('recap.no-answers')}</p>`}
  </div>
</section>`;

const titled = (sign, title, body) => html`<section class="question">
  <h3><b>${sign}</b>${title}</h3>
  <div class="inset">${body}</div>
</section>`;

/** What was asked of everybody at once: bars with their numbers beside them. */
const polls = (el) => (el.recap.polls ?? []).map((poll) => {
  const most = Math.max(1, ...poll.rows.map(({ count }) => count));
  return titled(icon('list'), html`<span dir="auto">${poll.question}</span>`, html`
    ${poll.rows.length ? html`<table class="poll"><caption class="heard">${poll.question}</caption>${poll.rows.map(({ label, count }) => html`<tr><th scope="row" dir="auto">${label}</th>
      <td><svg aria-hidden="true">${svg`<rect height="100%" rx="2" width="${((count / most) * 100).toFixed(1)}%"></rect>`}</svg></td><td>${el.lingo.numbers.format(count)}</td></tr>`)}</table>` : nothing}
    <p class="quiet">${poll.votes ? el.t('recap.poll.votes', { count: poll.votes }) : el.t('recap.poll.few')}${poll.mean ? html` · ${el.t('recap.poll.mean', { mean: poll.mean })}` : nothing}</p>`);
});

/** `answered live`, or who promised an answer and until when. */
const outcome = (el, { outcome: what, promise }) => el.t(`recap.asked.${what}`, {
  name: promise?.by,
  day: promise ? new Intl.DateTimeFormat(el.lingo.region, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(promise.due)) : undefined,
});

/** Questions to those who led, and what came of them. */
const answered = (el) => el.recap.asks?.length
  ? titled(icon('question'), el.t('recap.asked'), html`<ul class="resources">${el.recap.asks.map((ask) => html`<li>
      <div dir="auto">${drawn(ask.tree)}</div><span class="quiet">${[ask.by, el.t('recap.poll.votes', { count: ask.votes }), outcome(el, ask)].filter(Boolean).join(' · ')}</span>
      ${ask.answer ? html`<p dir="auto">${ask.answer}</p>` : nothing}</li>`)}</ul>`)
  : nothing;

function secondSitting(el) {
  if (!el.recap.second?.length) return nothing;
  return titled(icon('back'), el.t('recap.second', { count: el.recap.second.length }), html`
    <p class="quiet note">${el.t('recap.second.note')}</p>${quotes(el, el.recap.second)}`);
}

/** What was said beside the questions: hellos, thanks, talk. */
const around = (el) => el.recap.around?.length
  ? titled(icon('reply'), el.t('recap.around'), html`<details class="all">
      <summary>${el.t('recap.around.all', { count: el.recap.around.length })}</summary>${quotes(el, el.recap.around)}</details>`)
  : nothing;

function resources(el) {
  if (!el.recap.resources?.length) return nothing;
  return titled(icon('external'), el.t('recap.shared'), html`<ul class="resources">
    ${el.recap.resources.map((link) => html`<li>${drawPicture(link.preview)}<div>
      <a href=${link.href} target="_blank" rel="noopener noreferrer nofollow ugc">${link.title || link.href}</a>
      <span class="quiet"><bdi>${link.site ?? new URL(link.href).host}</bdi> · ${el.t(link.question ? 'recap.shared-at' : 'recap.shared-by', {
        name: who(el, link.sharedBy), question: link.question,
      })}</span>
      ${link.preview?.description ? html`<span class="about" dir="auto">${link.preview.description}</span>` : nothing}
    </div></li>`)}
  </ul>`);
}

function thanks(el) {
  if (!el.recap.thanks?.length) return nothing;
  const names = el.recap.thanks.map(({ name, role }) => (role === 'host' ? el.t('recap.host-of', { name }) : name));
  return titled(icon('thanks'), el.t('recap.thanks'), html`<p class="thanks">${el.lingo.list(names)}</p>`);
}

/** How the answers were chosen, and what is not known of an imported chat. */
const rule = (el) => html`${source(el)} ${chosen(el)}`;

function source(el) {
  const { origin } = el.recap;
  if (!origin) return nothing;
  return html`<div class="rule"><p>${el.t(origin.source ? 'recap.origin.source' : 'recap.origin', { source: origin.source?.replace(/\.$/, '') })}
    ${origin.participantsAsWritten ? el.t('recap.origin.took-part', { words: origin.participantsAsWritten }) : nothing}
    ${origin.namesUnknown ? el.t('recap.origin.names') : nothing}</p></div>`;
}

const chosen = (el) => el.recap.rule
  ? html`<details class="rule"><summary>${el.t('recap.rule')}</summary><p>${el.recap.rule}</p></details>`
  : nothing;
