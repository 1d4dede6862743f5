import { LunchroomDigest } from './lunchroom-digest.js';

if (!customElements.get('lunchroom-digest')) customElements.define('lunchroom-digest', LunchroomDigest);
