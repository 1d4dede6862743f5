import { LunchroomCatchup } from './lunchroom-catchup.js';

if (!customElements.get('lunchroom-catchup')) customElements.define('lunchroom-catchup', LunchroomCatchup);
