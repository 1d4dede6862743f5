import { LunchroomModeration } from './lunchroom-moderation.js';

if (!customElements.get('lunchroom-moderation')) customElements.define('lunchroom-moderation', LunchroomModeration);
