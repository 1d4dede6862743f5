import { LunchroomRecap } from './lunchroom-recap.js';

if (!customElements.get('lunchroom-recap')) customElements.define('lunchroom-recap', LunchroomRecap);
