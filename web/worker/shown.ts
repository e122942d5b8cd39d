/**
 * Words of the evidence, made harmless to look at before the page gets them.
 * @module
 */
import { defangText, visible } from "@bridle/engine";

const longest = 200;

export function shown(text: string): string;
export function shown(args: Readonly<Record<string, string | number>>): Record<string, string | number>;
export function shown(
  what: string | Readonly<Record<string, string | number>>,
): string | Record<string, string | number> {
  if (typeof what === "string") {
    const line = defangText(visible(what));
    return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
  }
  return Object.fromEntries(
    Object.entries(what).map(([name, value]) => [name, typeof value === "string" ? shown(value) : value]),
  );
}
