/** A look: colours as [light, dark], sizes in pixels. The page of theming draws what stands here, and its test reads it. */
export const COLOURS = {
  accent: 'Accent',
  'accent-soft': 'Ground behind the accent',
  'on-accent': 'Words on the accent',
  surface: 'Ground',
  'surface-raised': 'Ground of what stands aside',
  'surface-sunken': 'Ground of code and initials',
  text: 'Words',
  'text-quiet': 'Quiet words',
  line: 'Lines',
  edge: 'Edges of fields',
  live: 'Live, and problems',
  warm: 'Hosts, and warnings',
  'warm-soft': 'Ground behind them',
};

/** @type {Record<string, any>} */
export const SIZES = {
  radius: { text: 'Corners', min: '0', max: '20' },
  'size-body': { text: 'Words', min: '13', max: '20' },
  'size-small': { text: 'Small words', min: '12', max: '18' },
  'size-question': { text: 'The question', min: '16', max: '32' },
  font: { text: 'Font family', placeholder: 'as on your page' },
};

const own = {
  colours: {
    accent: ['#0b6b5d', '#4fd1b5'],
    'accent-soft': ['#dff3ee', '#12332d'],
    'on-accent': ['#ffffff', '#06231d'],
    surface: ['#ffffff', '#14181d'],
    'surface-raised': ['#f6f7f9', '#1c2229'],
    'surface-sunken': ['#eef0f3', '#0f1317'],
    text: ['#1b2026', '#e8ebef'],
    'text-quiet': ['#56606b', '#9aa5b1'],
    line: ['#dde1e6', '#2b333c'],
    edge: ['#7f8994', '#6f7b87'],
    live: ['#c2261b', '#ff7b6e'],
    warm: ['#8a5200', '#f2b45a'],
    'warm-soft': ['#fdf0da', '#35270f'],
  },
  sizes: { radius: '10', 'size-body': '15', 'size-small': '13', 'size-question': '20', font: '' },
};

const like = (/** @type {any} */ colours, /** @type {any} */ sizes) => ({ colours: { ...own.colours, ...colours }, sizes: { ...own.sizes, ...sizes } });

/** Names of products say what it goes well beside; nothing of theirs is in it. @type {Record<string, any>} */
export const PRESETS = {
  Lunchroom: own,
  'Beside SharePoint': like(
    { accent: ['#036c70', '#5fd3d8'], 'accent-soft': ['#e0f1f2', '#0f3233'], 'on-accent': ['#ffffff', '#062324'], text: ['#242424', '#f0f0f0'], 'text-quiet': ['#5c5c5c', '#adadad'], 'surface-raised': ['#faf9f8', '#292827'], surface: ['#ffffff', '#1b1a19'], line: ['#e1dfdd', '#3b3a39'], edge: ['#8a8886', '#8a8886'] },
    { radius: '4', 'size-body': '14', font: '"Segoe UI", system-ui, sans-serif' },
  ),
  'Beside Confluence': like(
    { accent: ['#0c5ccc', '#79b0ff'], 'accent-soft': ['#e6f0ff', '#11294d'], 'on-accent': ['#ffffff', '#0a1a33'], text: ['#172b4d', '#dfe5ee'], 'text-quiet': ['#505f79', '#9fadbc'], 'surface-raised': ['#f7f8f9', '#22272b'], surface: ['#ffffff', '#1d2125'], line: ['#dcdfe4', '#39424a'], edge: ['#7a869a', '#738496'] },
    { radius: '3', 'size-body': '14' },
  ),
  'Beside Moodle': like(
    { accent: ['#0f5fa6', '#7dbcf5'], 'accent-soft': ['#e3eefa', '#12304a'], 'on-accent': ['#ffffff', '#071c2e'], text: ['#1d2125', '#e9ecef'], 'text-quiet': ['#575f67', '#a4adb6'], line: ['#dee2e6', '#343a40'] },
    { radius: '8', 'size-body': '15' },
  ),
  'Much contrast': like(
    { accent: ['#00409f', '#9ed0ff'], 'accent-soft': ['#e8efff', '#001e45'], 'on-accent': ['#ffffff', '#000000'], surface: ['#ffffff', '#000000'], 'surface-raised': ['#ffffff', '#000000'], text: ['#000000', '#ffffff'], 'text-quiet': ['#2b2b2b', '#dddddd'], line: ['#595959', '#a6a6a6'], edge: ['#2b2b2b', '#dddddd'], live: ['#9c0006', '#ffa69e'], warm: ['#6b3f00', '#ffd08a'] },
    { radius: '2', 'size-body': '17', 'size-small': '15' },
  ),
  'Always dark': like(Object.fromEntries(Object.entries(own.colours).map(([name, [, dark]]) => [name, [dark, dark]])), {}),
};

export const START = own;

/** What must be told apart: words 4.5 to 1, shapes 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11). */
export const PAIRS = [
  { what: 'Words', ink: 'text', ground: 'surface', needed: 4.5 },
  { what: 'Words aside', ink: 'text', ground: 'surface-raised', needed: 4.5 },
  { what: 'Quiet words', ink: 'text-quiet', ground: 'surface', needed: 4.5 },
  { what: 'Quiet words aside', ink: 'text-quiet', ground: 'surface-raised', needed: 4.5 },
  { what: 'Links and what is now', ink: 'accent', ground: 'surface', needed: 4.5 },
  { what: 'The accent on its ground', ink: 'accent', ground: 'accent-soft', needed: 4.5 },
  { what: 'Words on the accent', ink: 'on-accent', ground: 'accent', needed: 4.5 },
  { what: 'Live, and problems', ink: 'live', ground: 'surface', needed: 4.5 },
  { what: 'Hosts, and warnings', ink: 'warm', ground: 'warm-soft', needed: 4.5 },
  { what: 'Edges of fields', ink: 'edge', ground: 'surface', needed: 3 },
];

/** How bright a colour is, from 0 to 1. @param {string} colour such as #0b6b5d */
function luminance(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 (the same) to 21 (black on white). @param {string} one @param {string} other */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The custom properties of a look.
 * @param {any} theme @param {boolean} all also those that are as they come
 */
export function css(theme, all) {
  /** @type {Record<string, string>} */
  const found = {};
  for (const [name, [light, dark]] of Object.entries(theme.colours)) {
    const [usualLight, usualDark] = own.colours[/** @type {keyof typeof own.colours} */ (name)];
    if (all || light !== usualLight || dark !== usualDark) found[`--lunchroom-${name}`] = light === dark ? light : `light-dark(${light}, ${dark})`;
  }
  for (const [name, value] of Object.entries(theme.sizes)) {
    const usual = own.sizes[/** @type {keyof typeof own.sizes} */ (name)];
    if (name === 'font') {
      // A family's name and nothing that could end the line.
      const font = String(value).replace(/[;{}<>\\]/g, '').trim();
      if (all || font) found['--lunchroom-font'] = font || 'inherit';
    } else if (all || value !== usual) found[`--lunchroom-${name}`] = `${value}px`;
  }
  return found;
}
