/**
 * Who is told what stands in lines that are bytes.
 * @module
 */
import type { TokenKind } from "../../tokens.ts";

export interface LineSink {
  /** `bytes` are the caller's again when it returns. */
  token(kind: TokenKind, bytes: Uint8Array, start: number, end: number, line: number): void;
  /** A line to be gone through as text. */
  wide(bytes: Uint8Array, start: number, end: number, line: number): void;
}
