import { LunchroomIdeas } from './lunchroom-ideas.js';

if (!customElements.get('lunchroom-ideas')) customElements.define('lunchroom-ideas', LunchroomIdeas);
