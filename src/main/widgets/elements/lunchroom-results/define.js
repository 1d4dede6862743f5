import { LunchroomResults } from './lunchroom-results.js';

if (!customElements.get('lunchroom-results')) customElements.define('lunchroom-results', LunchroomResults);
