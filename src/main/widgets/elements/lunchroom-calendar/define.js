import { LunchroomCalendar } from './lunchroom-calendar.js';

if (!customElements.get('lunchroom-calendar')) customElements.define('lunchroom-calendar', LunchroomCalendar);
