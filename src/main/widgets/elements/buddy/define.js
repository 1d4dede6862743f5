import { LunchroomBuddy } from './buddy.js';

if (!customElements.get('lunchroom-buddy')) customElements.define('lunchroom-buddy', LunchroomBuddy);
