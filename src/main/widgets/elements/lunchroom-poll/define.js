import { LunchroomPoll } from './lunchroom-poll.js';

if (!customElements.get('lunchroom-poll')) customElements.define('lunchroom-poll', LunchroomPoll);
