import { css } from 'lit';

/** Who wrote a message, and its words: the same in a room and in a community. */
export const message = css`
  .avatar {
    inline-size: 36px;
    block-size: 36px;
    border-radius: 50%;
    background: var(--sunken);
    display: grid;
    place-items: center;
    font-size: 13px;
    font-weight: 650;
    color: var(--quiet);
    overflow: hidden;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
    font-size: var(--size-small);
  }
  .meta strong {
    font-size: 14px;
    font-weight: 650;
  }
  .words :is(p, ul, ol, pre) + :is(p, ul, ol, pre) {
    margin-block-start: 6px;
  }
  .words :is(ul, ol) {
    padding-inline-start: 20px;
    list-style: disc;
  }
  .words ol {
    list-style: decimal;
  }
  .words :is(code, pre) {
    font:
      0.92em/1.45 ui-monospace,
      monospace;
    background: var(--sunken);
    border-radius: 4px;
    padding: 1px 4px;
  }
  .mention,
  .hashtag {
    color: var(--accent);
    font-weight: 600;
  }
`;
