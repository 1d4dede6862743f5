import { css } from 'lit';
import { dialog } from '../dialog.css.js';
import { why } from '../reasons.css.js';

/** The dialog of reports, steps and "About you"; and the composer's warnings. */
export const care = [
  why,
  dialog,
  css`
    .steps {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    .about-one {
      display: grid;
      gap: 6px;
      justify-items: start;
      padding-block-start: 10px;
      border-block-start: 1px solid var(--line);
    }
    .about-one form {
      display: grid;
      gap: 8px;
      justify-items: start;
      padding-block-start: 6px;
    }
    .about-one :is(details, .field) {
      inline-size: 100%;
    }
    .suggested {
      padding: 6px 10px;
      border-radius: 8px;
      background: var(--accent-soft);
    }
    .composer .readers {
      flex: 1 1 auto;
    }
    .context.personal {
      flex-wrap: wrap;
      background: var(--warm-soft);
    }
  `,
];
