import { LunchroomAround } from './around.js';

if (!customElements.get('lunchroom-around')) customElements.define('lunchroom-around', LunchroomAround);
