import { LunchroomRoom } from './lunchroom-room.js';

if (!customElements.get('lunchroom-room')) customElements.define('lunchroom-room', LunchroomRoom);
