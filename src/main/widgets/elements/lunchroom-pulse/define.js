import { LunchroomPulse } from './lunchroom-pulse.js';

if (!customElements.get('lunchroom-pulse')) customElements.define('lunchroom-pulse', LunchroomPulse);
