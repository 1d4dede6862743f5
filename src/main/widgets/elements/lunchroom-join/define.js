import { LunchroomJoin } from './lunchroom-join.js';

if (!customElements.get('lunchroom-join')) customElements.define('lunchroom-join', LunchroomJoin);
