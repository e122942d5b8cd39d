/**
 * What makes two rows speak of one and the same thing, so that two states of a phone can be compared: an app, a profile,
 * a permission. An artifact says it once.
 * @module
 */
import type { Plain } from "./record.ts";

/** Kinds of things; their words are `compare-thing-<kind>`. */
export const things = [
  "profile",
  "management",
  "device-admin",
  "certificate",
  "accessibility-service",
  "notification-listener",
  "keyboard",
  "vpn",
  "network-setting",
  "app",
  "permission",
  "role",
  "account",
  "account-device",
  "computer",
  "sim",
  "shortcut",
  "calendar",
  "background",
  "protection",
  "setting",
  "file",
  "wifi-network",
  "bluetooth-device",
] as const;
export type Thing = (typeof things)[number];

export interface Identity {
  readonly thing: Thing;
  /** Fields that together name it. Rows that lack all of them are passed over; none at all for a thing of which there is one. */
  readonly by: readonly string[];
  /** Fields without which a row is no such thing. */
  readonly needs?: readonly string[];
  /** Fields that say how it stands; the values of several rows of one thing are taken together. */
  readonly state?: readonly string[];
  /** Only rows in which each of these fields has one of these values. The first identity that takes a row keeps it. */
  readonly rows?: Readonly<Record<string, readonly Plain[]>>;
  /**
   * When a difference is worth a closer look, as the thing has power over the phone: a new one, always or with one of
   * these values; a change of these fields.
   */
  readonly power?: {
    readonly new?: true | Readonly<Record<string, readonly Plain[]>>;
    readonly change?: readonly string[];
  };
}

/** True when each of the fields has one of the values. A missing field has none. */
export function hasValues(
  value: Readonly<Record<string, unknown>>,
  wanted: Readonly<Record<string, readonly Plain[]>> | undefined,
): boolean {
  if (wanted === undefined) return true;
  for (const name in wanted) {
    if (!Object.hasOwn(value, name) || !(wanted[name] as readonly unknown[]).includes(value[name])) return false;
  }
  return true;
}
