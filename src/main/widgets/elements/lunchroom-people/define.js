import { LunchroomPeople } from './lunchroom-people.js';

if (!customElements.get('lunchroom-people')) customElements.define('lunchroom-people', LunchroomPeople);
