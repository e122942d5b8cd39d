/**
 * What the log says without an indicator. Developers run programs from the same folders, so it is context.
 * @module
 */
import { codeRefusedRule } from "../../odd-place.ts";

export const codeRefused = codeRefusedRule("android.logcat/code-from-odd-place");
