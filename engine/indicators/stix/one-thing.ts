/**
 * Patterns that say one plain thing in a longer way (STIX 2.1, 6.7 "File", 6.12 "Network Traffic", 9.6 "Operators").
 * @module
 */
import type { ValueKind } from "../classify.ts";
import { kindOfPath, kindsOfReferences } from "./object-path.ts";
import type { Comparison } from "./pattern.ts";

export interface PatternValue {
  readonly kind: ValueKind;
  readonly value: string;
}

interface Stated {
  readonly path: string;
  readonly kind: ValueKind | undefined;
  readonly value: string;
}

/** What an AND inside one bracket names, where that is one address or one file; undefined where it is more than that. */
export function oneThing(parts: readonly Comparison[]): readonly PatternValue[] | undefined {
  const stated: Stated[] = [];
  for (const part of parts) {
    if (part.kind !== "compare" || part.not || part.operator !== "=") return undefined;
    const literal = part.values[0];
    if (literal === undefined) return undefined;
    const value = "text" in literal ? literal.text : String(literal.value);
    const kind = literal.type === "string" ? kindOfPath(part.path) : undefined;
    stated.push({ path: `${part.path.object}:${part.path.steps.join(".")}`, kind, value });
  }
  return trafficAddress(stated) ?? oneFile(stated);
}

const sideOfTraffic = /^network-traffic:(dst|src)_(?:ref\.(type|value)|(port))$/;

/** `network-traffic:dst_ref.type` with `dst_ref.value`, and the port, in any order and of one side only. */
function trafficAddress(stated: readonly Stated[]): readonly PatternValue[] | undefined {
  const said = new Map<string, string>();
  const sides = new Set<string>();
  for (const { path, value } of stated) {
    if (path.startsWith("network-traffic:protocols.")) continue;
    const [, side = "", property, port] = sideOfTraffic.exec(path) ?? [];
    const name = property ?? port;
    if (name === undefined || said.has(name)) return undefined;
    said.set(name, value);
    sides.add(side);
  }
  const type = said.get("type") ?? "domain-name";
  const address = said.get("value");
  const port = said.get("port");
  const kind = Object.hasOwn(kindsOfReferences, type) ? kindsOfReferences[type] : undefined;
  if (kind === undefined || address === undefined || sides.size !== 1) return undefined;
  return [
    { kind, value: port === undefined ? address : `${address.includes(":") ? `[${address}]` : address}:${port}` },
  ];
}

/**
 * A file by a hash, whatever else is said of it: other hashes, its name, its size. Without one, by its name in its
 * folder.
 */
function oneFile(stated: readonly Stated[]): readonly PatternValue[] | undefined {
  if (!stated.every(({ path }) => path.startsWith("file:"))) return undefined;
  const hashes = stated.filter(({ kind }) => kind === "file-hash");
  if (hashes.length > 0) return hashes.map(({ value }) => ({ kind: "file-hash", value }));
  const [one, other] = stated;
  if (stated.length !== 2 || one === undefined || other === undefined) return undefined;
  const name = one.kind === "file-name" ? one : other;
  const folder = name === one ? other : one;
  if (name.kind !== "file-name" || folder.kind !== "folder" || name.value.includes("/")) return undefined;
  return [{ kind: "file-path", value: `${folder.value.replace(/\/+$/, "")}/${name.value}` }];
}

/**
 * LIKE without a wildcard is equality, `%.evil.example` is every name below, and `/folder/%` is what lies in a folder;
 * ISSUBSET is the range. A `_` stands for itself in names too often to be told from the wildcard, so only a value that
 * no `_` stands in is taken.
 */
export function asEquality(node: Comparison & { kind: "compare" }): PatternValue | undefined {
  const kind = kindOfPath(node.path);
  const literal = node.values[0];
  if (kind === undefined || literal?.type !== "string") return undefined;
  const value = literal.text;
  if (node.operator === "ISSUBSET") return kind === "ip" || kind === "host" ? { kind, value } : undefined;
  if (node.operator !== "LIKE" || value.includes("_")) return undefined;
  if (!value.includes("%")) return { kind, value };
  const rest = kind === "host" ? value.replace(/^%\./, "*.") : value.replace(/\/%$/, "/");
  if (rest.includes("%")) return undefined;
  return kind === "host" || kind === "file-path" || kind === "folder" ? { kind, value: rest } : undefined;
}
