/**
 * Why something could not be fetched.
 * @module
 */

/** Each has a text `fetch-<code>`. */
export type FetchCode =
  | "no-address"
  | "not-https"
  | "refused"
  | "certificate"
  | "dropped"
  | "timed-out"
  | "status"
  | "redirects"
  | "too-large"
  | "no-size"
  | "encoding"
  | "changing"
  | "proxy"
  | "proxy-kind"
  | "not-clues"
  | "not-an-index"
  | "not-in-mirror"
  | "pin";

export class FetchFailure extends Error {
  override readonly name = "FetchFailure";
  readonly code: FetchCode;
  /** Worth another try: the line was bad, not the answer. */
  readonly passing: boolean;
  readonly detail: string;

  constructor(code: FetchCode, detail = "", passing = false) {
    super(code);
    this.code = code;
    this.detail = detail;
    this.passing = passing;
  }
}

/** Codes of node:net and node:dns for lines that may be better in a moment. */
const passing = new Set(["ECONNRESET", "EPIPE", "ETIMEDOUT", "EAI_AGAIN", "ECONNABORTED", "ENETRESET"]);

/** The failure that an error of node's network modules is; whatever is none is thrown on. */
export function failureOf(error: unknown): FetchFailure {
  if (error instanceof FetchFailure) return error;
  const { code = "", message } = error as NodeJS.ErrnoException;
  if (passing.has(code) || message === "aborted") return new FetchFailure("dropped", code, true);
  if (code === "ENOTFOUND") return new FetchFailure("no-address", code);
  if (/^(?:CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS_CERT|HOSTNAME)/.test(code)) {
    return new FetchFailure("certificate", code);
  }
  // An answer that is no HTTP, a broken handshake, a port where nobody listens.
  if (/^(?:HPE_|ERR_SSL|ERR_TLS|EPROTO|ECONN|EHOST|ENET|EADDR|EINVAL)/.test(code))
    return new FetchFailure("refused", code);
  throw error;
}
