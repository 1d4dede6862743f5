import { LunchroomGoals } from './lunchroom-goals.js';

if (!customElements.get('lunchroom-goals')) customElements.define('lunchroom-goals', LunchroomGoals);
