/**
 * How a visit came about: the low byte of `transition` names it, the highest bits say that a page or a server sent the
 * browser on. https://chromium.googlesource.com/chromium/src/+/main/ui/base/page_transition_types.h
 * @module
 */

const cores = [
  "link",
  "typed",
  "bookmark",
  "frame",
  "frame-by-hand",
  "generated",
  "start-page",
  "form",
  "reload",
  "keyword",
  "keyword-generated",
];
const byPage = 0x4000_0000;
const byServer = 0x8000_0000;

export function transitionOf(value: unknown): { how?: string; redirect?: string } {
  if (typeof value !== "number" || !Number.isInteger(value)) return {};
  // The column is a signed number, the type is not.
  const bits = value >>> 0;
  const how = cores[bits & 0xff] ?? `transition ${bits & 0xff}`;
  if ((bits & byServer) !== 0) return { how, redirect: "by-server" };
  return (bits & byPage) === 0 ? { how } : { how, redirect: "by-page" };
}
