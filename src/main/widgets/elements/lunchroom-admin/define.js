import { LunchroomAdmin } from './lunchroom-admin.js';

if (!customElements.get('lunchroom-admin')) customElements.define('lunchroom-admin', LunchroomAdmin);
