/**
 * Tells a file of intrusion logs by its beginning: lines that are objects of JSON with a class of events as their one key.
 * Classes that are not known yet are told by the time that every event has.
 * @module
 */
import { utf8 } from "../../bytes/text.ts";

/** Lines have a few hundred characters. */
export const eventHeadBytes = 1 << 14;

const known = /^\s*\{\s*"(dns_event|connect_event|security_event)"\s*:/;
const likely = /^\s*\{\s*"[a-z][a-z0-9_]{0,40}_event"\s*:\s*\{[^\n]*"event_time"\s*:/;

export function beginsWithEvents(head: Uint8Array): boolean {
  const text = utf8(head.subarray(0, eventHeadBytes)).replace(/^\ufeff/, "");
  return known.test(text) || likely.test(text);
}
