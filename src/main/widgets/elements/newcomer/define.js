import { LunchroomNewcomer } from './newcomer.js';
import { LunchroomPractice } from './practice.js';

if (!customElements.get('lunchroom-newcomer')) customElements.define('lunchroom-newcomer', LunchroomNewcomer);
if (!customElements.get('lunchroom-practice')) customElements.define('lunchroom-practice', LunchroomPractice);
