import { LunchroomInbox } from './lunchroom-inbox.js';

if (!customElements.get('lunchroom-inbox')) customElements.define('lunchroom-inbox', LunchroomInbox);
