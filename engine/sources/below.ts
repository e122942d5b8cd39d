/**
 * Says of recognised evidence that it lies somewhere below the folder that was handed over.
 * @module
 */
import type { HandOver } from "../model/evidence.ts";

/** Nothing for the folder itself, and for what an archive holds: nobody can name a file inside an archive. */
export function below(hand: HandOver, path: string): { readonly at?: string } {
  return hand.kind === "folder" && path !== "" ? { at: path } : {};
}
