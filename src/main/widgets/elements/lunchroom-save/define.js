import { LunchroomSave } from './lunchroom-save.js';

if (!customElements.get('lunchroom-save')) customElements.define('lunchroom-save', LunchroomSave);
