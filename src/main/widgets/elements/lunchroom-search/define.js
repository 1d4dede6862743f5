import { LunchroomSearch } from './lunchroom-search.js';

if (!customElements.get('lunchroom-search')) customElements.define('lunchroom-search', LunchroomSearch);
