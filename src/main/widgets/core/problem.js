/** What went wrong with a call, in the server's words (RFC 9457) or in ours when no answer came. */
export class Problem extends Error {
  /**
   * @param {string} code stable name, such as `not-found`; `offline`, `slow` and `blocked` are ours
   * @param {{status?: number, detail?: string, field?: string, retryAfter?: number, directive?: string}} [facts]
   */
  constructor(code, facts = {}) {
    super(facts.detail ?? code);
    this.code = code;
    this.status = facts.status ?? 0;
    this.detail = facts.detail;
    this.field = facts.field;
    /** Seconds to wait before asking again. */
    this.retryAfter = facts.retryAfter;
    /** The line of the page's content security policy that is in the way. */
    this.directive = facts.directive;
  }

  /** Whether the same call may succeed later without any change. */
  get passing() {
    return this.status === 0 || this.status === 429 || this.status === 408 || this.status >= 500;
  }

  /** @param {Response} response */
  static async of(response) {
    const ours = (response.headers.get('Content-Type') ?? '').includes('json');
    // A page instead of a problem comes from a server that is still starting, or from a proxy: that passes.
    if (!ours && response.status === 404) return new Problem('not-up-yet', { status: 503 });
    const body = ours ? await response.json().catch(() => ({})) : {};
    const wait = Number(response.headers.get('Retry-After')) || body.retryAfter;
    return new Problem(body.code ?? `http-${response.status}`, {
      status: response.status,
      detail: body.detail ?? body.title,
      field: body.field,
      retryAfter: wait || undefined,
    });
  }
}

/** @type {string|null} */
let blockedBy = null;

// A portal's policy may forbid calls to us; then fetch only says "failed". This event says why.
document.addEventListener('securitypolicyviolation', (violation) => {
  if (violation.effectiveDirective.startsWith('connect-src')) blockedBy = violation.effectiveDirective;
});

/** @param {unknown} thrown by fetch */
export function unreachable(thrown) {
  if (thrown instanceof Problem) return thrown;
  const name = /** @type {Error} */ (thrown)?.name;
  if (name === 'AbortError') return new Problem('stopped');
  if (name === 'TimeoutError') return new Problem('slow');
  return blockedBy ? new Problem('blocked', { directive: blockedBy }) : new Problem('offline');
}
