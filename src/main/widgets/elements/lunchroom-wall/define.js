import { LunchroomWall } from './lunchroom-wall.js';

if (!customElements.get('lunchroom-wall')) customElements.define('lunchroom-wall', LunchroomWall);
