import { LunchroomQueue } from './lunchroom-queue.js';

if (!customElements.get('lunchroom-queue')) customElements.define('lunchroom-queue', LunchroomQueue);
