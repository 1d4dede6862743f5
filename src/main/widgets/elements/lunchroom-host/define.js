import { LunchroomHost } from './lunchroom-host.js';

if (!customElements.get('lunchroom-host')) customElements.define('lunchroom-host', LunchroomHost);
