import { html } from 'lit';
import { Bringing } from './bringing.js';
import { Following } from './following.js';
import { Saving } from '../saving.js';
import { drawBringing, drawComing } from './bringing.view.js';
import { drawFollowing } from './following.view.js';
import { drawSaving } from '../saving.view.js';
import { following } from './following.css.js';
import { saving } from '../saving.css.js';

/** What opens above a shelf: saving a link, bringing a file in, following. Its code comes when the first is opened. */
export class Panels {
  styles = [saving, following];

  /** @param {import('./lunchroom-shelf.js').LunchroomShelf} shelf @param {(saved: any) => void} saved */
  constructor(shelf, saved) {
    this.shelf = shelf;
    this.saved = saved;
    this.save = new Saving(shelf);
    this.import = new Bringing(shelf);
    this.follow = new Following(shelf);
  }

  /** @param {'save'|'import'|'follow'} panel */
  draw(panel) {
    const { shelf } = this;
    if (panel === 'follow') return drawFollowing(shelf, this.follow);
    if (panel === 'import') return drawBringing(shelf, this.import);
    return drawSaving(shelf, this.save, this.saved, html`<button type="button" @click=${() => shelf.close()}>${shelf.t('cancel')}</button>`);
  }

  drawComing() {
    return drawComing(this.shelf, this.import);
  }
}
