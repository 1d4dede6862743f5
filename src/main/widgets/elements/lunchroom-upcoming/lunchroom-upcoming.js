import { html } from 'lit';
import { LunchroomElement } from '../../core/element.js';

export class LunchroomUpcoming extends LunchroomElement {
  draw() {
    return html`<div class="frame pad"></div>`;
  }
}
