/** The theming page: chosen values go to the widgets beside at once, their contrast is computed, and the CSS is printed. */
import { COLOURS, PAIRS, PRESETS, SIZES, START, contrast, css } from './theme.js';

const part = (/** @type {string} */ selector) => /** @type {any} */ (document.querySelector(selector));
const form = part('#controls');
const preview = part('#preview');
let theme = structuredClone(START);

const dark = () => form.elements.scheme.value === 'dark';

function control(/** @type {string} */ name, /** @type {string} */ text, /** @type {Record<string, string>} */ attributes) {
  const label = document.createElement('label');
  const input = document.createElement('input');
  Object.entries({ name, ...attributes }).forEach(([key, value]) => input.setAttribute(key, value));
  label.append(text, input);
  if (attributes.type === 'range') label.append(document.createElement('output'));
  return label;
}

function build() {
  part('#preset').append(...Object.keys(PRESETS).map((name) => new Option(name)));
  part('#colours').append(...Object.entries(COLOURS).map(([name, text]) => control(name, text, { type: 'color' })));
  part('#sizes').append(...Object.entries(SIZES).map(([name, { text, ...range }]) => control(name, text, 'min' in range ? { type: 'range', ...range } : { type: 'text', ...range })));
}

/** What the theme says goes into the fields. */
function fill() {
  const at = dark() ? 1 : 0;
  for (const name of Object.keys(COLOURS)) form.elements[name].value = theme.colours[name][at];
  for (const name of Object.keys(SIZES)) {
    form.elements[name].value = theme.sizes[name];
    const output = form.elements[name].parentElement.querySelector('output');
    if (output) output.value = `${theme.sizes[name]} px`;
  }
}

function show() {
  fill();
  for (const [property, value] of Object.entries(css(theme, true))) preview.style.setProperty(property, value);
  for (const widget of preview.children) widget.setAttribute('theme', dark() ? 'dark' : 'light');
  preview.style.colorScheme = dark() ? 'dark' : 'light';
  preview.style.background = dark() ? theme.colours.surface[1] : theme.colours.surface[0];
  const lines = Object.entries(css(theme, false)).map(([property, value]) => `  ${property}: ${value};`);
  part('#css').textContent = lines.length ? `:root {\n${lines.join('\n')}\n}` : '/* Nothing is changed yet. */';
  tell();
}

function cell(/** @type {string} */ text, /** @type {string} */ kind = 'td') {
  const made = document.createElement(kind);
  made.textContent = text;
  return made;
}

function tell() {
  let poor = 0;
  const rows = PAIRS.map(({ what, ink, ground, needed }) => {
    const row = document.createElement('tr');
    const head = cell(what, 'th');
    head.setAttribute('scope', 'row');
    row.append(head, cell(`${needed}:1`));
    for (const at of [0, 1]) {
      const found = contrast(theme.colours[ink][at], theme.colours[ground][at]);
      const enough = found >= needed;
      const made = cell(`${enough ? '✓' : '✗ too little'} ${found.toFixed(1)}:1`);
      made.className = enough ? 'enough' : 'poor';
      poor += enough ? 0 : 1;
      row.append(made);
    }
    return row;
  });
  part('#contrast').replaceChildren(...rows);
  const verdict = poor ? `${poor} of ${2 * PAIRS.length} have too little contrast for WCAG AA.` : 'All of it has enough contrast for WCAG AA.';
  // Said again only when it changes: dragging a slider is not an event worth hearing.
  if (part('#verdict').textContent !== verdict) part('#verdict').textContent = verdict;
}

function change(/** @type {any} */ event) {
  const { name, value } = event.target;
  if (event.target.id === 'preset') theme = structuredClone(PRESETS[value]);
  else if (name in COLOURS) theme.colours[name][dark() ? 1 : 0] = value;
  else if (name in SIZES) theme.sizes[name] = value;
  show();
}

async function copy() {
  const text = part('#css').textContent;
  const copied = await navigator.clipboard?.writeText(text).then(() => true, () => false);
  if (!copied) getSelection()?.selectAllChildren(part('#css'));
  part('#copied').textContent = copied ? 'Copied.' : 'It is marked: copy it with Ctrl+C.';
}

build();
form.addEventListener('input', change);
form.addEventListener('submit', (/** @type {Event} */ event) => event.preventDefault());
form.addEventListener('reset', () => {
  theme = structuredClone(START);
  requestAnimationFrame(show);
});
part('#copy').addEventListener('click', () => void copy());
show();
