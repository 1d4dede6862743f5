import { LunchroomCommunity } from './lunchroom-community.js';

if (!customElements.get('lunchroom-community')) customElements.define('lunchroom-community', LunchroomCommunity);
