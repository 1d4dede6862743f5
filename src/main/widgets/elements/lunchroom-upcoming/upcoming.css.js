import { css } from 'lit';

export const styles = css`
  h2 {
    font-size: 15px;
    font-weight: 650;
    margin-block-end: 12px;
  }
  h3 {
    font: inherit;
  }
  li {
    display: grid;
    grid-template-columns: 44px minmax(0, 1fr);
    gap: 12px;
    padding: 10px 0;
    border-block-start: 1px solid var(--line);
  }
  .day {
    text-align: center;
    font-size: 11px;
    text-transform: uppercase;
    color: var(--quiet);
  }
  .day b {
    display: block;
    font-size: 20px;
    color: var(--text);
    line-height: 1.1;
  }
  .about h3 :is(a, button) {
    color: inherit;
    font-size: inherit;
    text-decoration: none;
    padding: 0;
    text-align: start;
  }
  .about h3 :is(a, button):hover {
    text-decoration: underline;
  }
  .rsvp {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    margin-inline-start: -4px;
  }
  .rsvp button {
    display: inline-flex;
    align-items: center;
    gap: 3px;
  }
  .none,
  .said {
    border-block-start: 1px solid var(--line);
    padding-block-start: 12px;
  }
  .more {
    border-block-start: 1px solid var(--line);
    padding-block-start: 8px;
    text-align: center;
  }
  .bones .day {
    block-size: 40px;
  }
  .bones p + p {
    margin-block-start: 8px;
  }
  .half {
    inline-size: 50%;
  }
`;
