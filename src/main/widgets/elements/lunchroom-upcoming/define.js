import { LunchroomUpcoming } from './lunchroom-upcoming.js';

if (!customElements.get('lunchroom-upcoming')) customElements.define('lunchroom-upcoming', LunchroomUpcoming);
