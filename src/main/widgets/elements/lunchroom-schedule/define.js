import { LunchroomSchedule } from './lunchroom-schedule.js';

if (!customElements.get('lunchroom-schedule')) customElements.define('lunchroom-schedule', LunchroomSchedule);
