import { LunchroomShelf } from './lunchroom-shelf.js';

if (!customElements.get('lunchroom-shelf')) customElements.define('lunchroom-shelf', LunchroomShelf);
