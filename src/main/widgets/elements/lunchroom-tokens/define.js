import { LunchroomTokens } from './lunchroom-tokens.js';

if (!customElements.get('lunchroom-tokens')) customElements.define('lunchroom-tokens', LunchroomTokens);
