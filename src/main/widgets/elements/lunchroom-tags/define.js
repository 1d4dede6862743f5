import { LunchroomTags } from './lunchroom-tags.js';

if (!customElements.get('lunchroom-tags')) customElements.define('lunchroom-tags', LunchroomTags);
