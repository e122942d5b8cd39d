/**
 * Names, paths and addresses in a line of any text, as messages of the log have them too.
 * @module
 */
export { type TokenKind, tokensIn } from "../../tokens.ts";
