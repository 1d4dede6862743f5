import { css } from 'lit';

export const styles = css`
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    align-items: center;
  }
  h2 {
    font-size: 18px;
    font-weight: 650;
  }
  h2:focus-visible {
    outline: var(--focus);
  }
  h3 {
    font-size: inherit;
    font-weight: 600;
  }
  ol {
    list-style: none;
    padding: 0;
    margin-block: 10px;
  }
  li[part='item'] {
    padding: 12px 0;
    border-block-start: 1px solid var(--line);
  }
  h3 a {
    color: inherit;
    text-decoration: none;
  }
  h3 a:hover {
    text-decoration: underline;
  }
  blockquote {
    margin: 4px 0;
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--accent-soft);
    overflow-wrap: anywhere;
  }
  .quiet {
    font-size: var(--size-small);
  }
  .none {
    margin-block-start: 10px;
    border-block-start: 1px solid var(--line);
    padding-block-start: 12px;
  }
`;
