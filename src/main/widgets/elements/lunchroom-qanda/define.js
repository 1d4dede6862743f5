import { LunchroomQanda } from './lunchroom-qanda.js';

if (!customElements.get('lunchroom-qanda')) customElements.define('lunchroom-qanda', LunchroomQanda);
