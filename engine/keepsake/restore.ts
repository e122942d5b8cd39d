/**
 * Turns what a keepsake holds back into values that can be compared. Digests are told by what is stated: everything that
 * the loaded clues state is digested with the keepsake's key, and what is the same is known. Of a host of which only a name
 * above it is known, a host below that name is made up; of a path, parts that nobody states stay hidden. So the comparing
 * itself is the same as with the phone at hand.
 * @module
 */
import ipaddr from "ipaddr.js";
import { siteOfKey } from "../indicators/url-index.ts";
import type { KeptRow, StatedKeys } from "../model/keepsake.ts";
import type { ObservableKind } from "../model/observable.ts";
import type { KeyType, ValueLine } from "./form.ts";
import { rangesAbove } from "./key-chain.ts";
import type { Mac } from "./mac.ts";

/** By number; `below` is -1 where nothing is above. */
export interface Keys {
  readonly types: KeyType[];
  readonly texts: string[];
  readonly below: number[];
  readonly marks: boolean[];
}

/** Keys above a key; what has more is no keepsake of ours. */
const deepest = 1024;
/** In a host, what is not known; in anything else, and for people. */
const hiddenLabel = "_hidden_";
const hidden = "…";
const hiddenUuid = "00000000-0000-0000-0000-000000000000";

interface Restored {
  readonly as: ObservableKind;
  readonly value: string;
  /** Where that is something else than the value. */
  readonly shown?: string;
}

export class Restorer {
  readonly #keys: Keys;
  readonly #mac: Mac;
  readonly #known = new WeakMap<StatedKeys, Known>();

  constructor(keys: Keys, mac: Mac) {
    this.#keys = keys;
    this.#mac = mac;
  }

  get size(): number {
    return this.#keys.texts.length;
  }

  /** Undefined for what nothing stated can meet, unless `all` are wanted. */
  row(line: ValueLine, stated: StatedKeys, all: boolean): KeptRow | undefined {
    const { kind, field, grade, inContainer, noProgram, whole, times, first, last, event, local, from } = line;
    const restored =
      line.key === undefined
        ? { as: kind, value: line.value ?? "" }
        : this.#restored(line.key, kind, this.#statedBy(stated), all);
    if (restored === undefined) return undefined;
    const { as, value, shown = value }: Restored = restored;
    return {
      observable: {
        kind,
        value,
        field,
        ...(grade === undefined ? {} : { grade }),
        ...(inContainer ? { inContainer } : {}),
        ...(noProgram ? { noProgram } : {}),
      },
      matchAs: as,
      shown,
      whole,
      times,
      ...(first === undefined ? {} : { first }),
      ...(last === undefined ? {} : { last }),
      ...(event === undefined ? {} : { event }),
      ...(local ? { local } : {}),
      from,
    };
  }

  #statedBy(stated: StatedKeys): Known {
    let known = this.#known.get(stated);
    if (known === undefined) {
      const { types } = this.#keys;
      const wanted = new Set<string>(types);
      if (wanted.has("ip")) wanted.add("range");
      if (wanted.has("hidden")) wanted.add("part");
      const made = new Map<string, string>();
      const addresses = new Set<string>();
      for (const [kind, text] of stated.stated()) {
        if (!wanted.has(kind)) continue;
        made.set(this.#mac(kind, text), text);
        if (kind === "ip" || kind === "range") addresses.add(text);
      }
      known = { get: (digest) => made.get(digest), addresses };
      this.#known.set(stated, known);
    }
    return known;
  }

  #restored(key: number, kind: ObservableKind, known: Known, all: boolean): Restored | undefined {
    const { types } = this.#keys;
    switch (types[key]) {
      case "host":
        return this.#host(key, known) ?? (all ? { as: "host", value: hidden } : undefined);
      case "ip":
        return this.#ip(key, known) ?? (all ? { as: "ip-address", value: hidden } : undefined);
      case "url":
        return this.#url(key, known) ?? (all ? { as: "url", value: hidden } : undefined);
      case "mail":
        return this.#mail(key, known) ?? (all ? { as: "email-address", value: hidden } : undefined);
      case "hash": {
        const hash = known.get(this.#text(key));
        return hash === undefined && !all ? undefined : { as: kind, value: hash ?? hidden };
      }
      default: {
        const path = this.#path(key, known);
        return path.isKnown || all ? { as: kind, value: path.value } : undefined;
      }
    }
  }

  #text(key: number): string {
    return this.#keys.texts[key] ?? "";
  }

  /** The key and those above it, from itself upwards, of one type. */
  #upwards(key: number, type: KeyType): number[] {
    const { below, types } = this.#keys;
    const chain: number[] = [];
    for (let at = key; at >= 0 && types[at] === type && chain.length < deepest; at = below[at] ?? -1) chain.push(at);
    return chain;
  }

  #above(key: number, type: KeyType): number {
    const { below, types } = this.#keys;
    let at = key;
    for (let steps = 0; at >= 0 && types[at] === type && steps < deepest; steps++) at = below[at] ?? -1;
    return at;
  }

  #host(key: number, known: Known): Restored | undefined {
    const chain = this.#upwards(key, "host");
    const [own, parent] = chain.map((one) => known.get(this.#text(one)));
    if (own !== undefined) return { as: "host", value: own };
    // Sites and browsers use the two for one another, so that more is told of it than of other names.
    if (parent !== undefined && this.#keys.marks[key] === true) return { as: "host", value: `www.${parent}` };
    for (const one of chain.slice(1)) {
      const name = known.get(this.#text(one));
      if (name !== undefined) return { as: "host", value: `${hiddenLabel}.${name}`, shown: `${hidden}.${name}` };
    }
    return undefined;
  }

  #ip(key: number, known: Known): Restored | undefined {
    const [own, ...above] = this.#upwards(key, "ip").map((one) => known.get(this.#text(one)));
    if (own !== undefined) return { as: "ip-address", value: own };
    const ranges = above.flatMap((one) => one ?? []);
    const [range] = ranges;
    if (range === undefined) return undefined;
    const value = addressIn(range, new Set(ranges), known.addresses);
    return value === undefined ? undefined : { as: "ip-address", value, shown: range };
  }

  #site(key: number, known: Known): Restored | undefined {
    return this.#keys.types[key] === "ip" ? this.#ip(key, known) : this.#host(key, known);
  }

  #url(key: number, known: Known): Restored | undefined {
    const chain = this.#upwards(key, "url");
    for (const [at, one] of chain.entries()) {
      const text = known.get(this.#text(one));
      if (text === undefined) continue;
      const shown = at === 0 ? text : `${text.replace(/\/$/, "")}/${hidden}`;
      return { as: "url", value: withScheme(shown), shown };
    }
    const site = this.#site(this.#above(key, "url"), known);
    if (site === undefined) return undefined;
    const host = site.value.includes(":") ? `[${site.value}]` : site.value;
    return { as: "url", value: `https://${host}/${hidden}`, shown: `${site.shown ?? site.value}/${hidden}` };
  }

  #mail(key: number, known: Known): Restored | undefined {
    const own = known.get(this.#text(key));
    if (own !== undefined) return { as: "email-address", value: own };
    const domain = this.#site(this.#above(key, "mail"), known);
    if (domain === undefined) return undefined;
    return {
      as: "email-address",
      value: `${hiddenLabel}@${domain.value}`,
      shown: `${hidden}@${domain.shown ?? domain.value}`,
    };
  }

  #path(key: number, known: Known): { value: string; isKnown: boolean } {
    const { below, types, marks } = this.#keys;
    const parts: string[] = [];
    let isKnown = false;
    let at = key;
    for (; at >= 0 && parts.length < deepest; at = below[at] ?? -1) {
      const readable = types[at] === "part";
      if (!readable && types[at] !== "hidden") break;
      const text = readable ? this.#text(at) : known.get(this.#text(at));
      // A readable part may be stated as well: then it is compared as it stands.
      isKnown ||= text !== undefined && text !== "";
      parts.push(text ?? (marks[at] === true ? hiddenUuid : hidden));
    }
    return { value: parts.reverse().join("/"), isKnown };
  }
}

interface Known {
  /** What is stated, by its digest. */
  get(digest: string): string | undefined;
  /** Addresses and ranges among it. */
  readonly addresses: ReadonlySet<string>;
}

/** http and https are the same where addresses are compared; a port that is said is no default one. */
function withScheme(key: string): string {
  if (key.includes("://")) return key;
  return /^[^/]*:80(?:\/|$)/.test(siteOfKey.exec(key)?.[0] ?? "") ? `https://${key}` : `http://${key}`;
}

/** Places in a range, as parts of the whole, at which an address is looked for. */
const places = [0.618, 0.236, 0.854, 0.472, 0.09, 0.708, 0.326, 0.944, 0.562, 0.18, 0.798, 0.416];

/** An address in a range, and in no other that is stated but `ranges`. */
function addressIn(range: string, ranges: ReadonlySet<string>, stated: ReadonlySet<string>): string | undefined {
  const [first = "", length = ""] = range.split("/");
  const bytes = ipaddr.parse(first).toByteArray();
  const free = bytes.length * 8 - Number(length);
  for (const place of places) {
    const inside = [...bytes];
    let rest = place;
    // The free bits, from the highest, as the digits of the place.
    for (let bit = bytes.length * 8 - free; bit < bytes.length * 8; bit++) {
      rest *= 2;
      if (rest < 1) continue;
      rest -= 1;
      inside[bit >> 3] = (inside[bit >> 3] ?? 0) | (128 >> (bit & 7));
    }
    const made = ipaddr.fromByteArray(inside);
    const ip = made instanceof ipaddr.IPv6 ? made.toRFC5952String() : made.toString();
    if (![ip, ...rangesAbove(ip)].some((one) => stated.has(one) && !ranges.has(one))) return ip;
  }
  return undefined;
}
