import { expect, it } from "vitest";
import type { Observable } from "../../model/observable.ts";
import { viewOf } from "./record-view.ts";

type Named = readonly [kind: Observable["kind"], field: string, value: string];

function apps(named: readonly Named[]): unknown[] {
  const observables = named.map(([kind, field, value]) => ({ kind, field, value }));
  const record = { artifact: "android.example", value: {}, from: { file: "x" }, moments: [], observables };
  const objects = [...viewOf(record, {}).objects.values()].filter(({ type }) => type === "app");
  return objects.map(({ id, cert }) => [id, Object.values((cert ?? {}) as object)[0]]);
}

const digest = "c5".repeat(20);
const [one, signer]: Named[] = [
  ["app-id", "package", "com.example.one"],
  ["certificate-hash", "certificates", digest],
] as Named[];

it.each<[string, readonly Named[], unknown[]]>([
  ["is one with its certificate", [one as Named, signer as Named], [["com.example.one", digest]]],
  [
    "is another than the one that installed it",
    [one as Named, ["app-id", "installer", "com.example.store"], signer as Named],
    [
      ["com.example.one", digest],
      ["com.example.store", undefined],
    ],
  ],
  [
    "is none where the record lists several",
    [one as Named, ["app-id", "package", "com.example.two"], signer as Named],
    [
      ["com.example.one", undefined],
      ["com.example.two", undefined],
      [undefined, digest],
    ],
  ],
  ["may be known by its certificate alone", [signer as Named], [[undefined, digest]]],
])("an app of a record %s", (_, named, expected) => expect(apps(named)).toEqual(expected));
