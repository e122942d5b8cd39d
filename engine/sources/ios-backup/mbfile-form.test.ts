import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MbFileInput, writeMbFile } from "../../../corpus/formats/keyed-archive-writer.ts";
import { runs } from "../../../tools/property-runs.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { readMbFile } from "./mbfile.ts";
import { mbFileReader } from "./mbfile-form.ts";

function toldBy(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (!isReadError(error)) throw error;
    return `${error.code} ${error.place} ${error.detail}`;
  }
}

/** Few different sizes, so that most records are of a form that was met. */
const number = fc.oneof(fc.nat(255), fc.integer({ min: 2 ** 24, max: 2 ** 31 }), fc.constantFrom(2 ** 40, 501, 0));
const bytes = (length: number): fc.Arbitrary<Uint8Array> => fc.uint8Array({ minLength: length, maxLength: length });
const record: fc.Arbitrary<MbFileInput> = fc
  .record(
    {
      relativePath: fc.oneof(
        fc.stringMatching(/^[a-z/]{8}$/),
        // Also a name of the record's own.
        fc.constantFrom("Size", "Mode", "NS.data", "$null", "root", "M\u00fcller/x"),
      ),
      size: number,
      mode: number,
      birth: number,
      lastModified: number,
      lastStatusChange: number,
      protectionClass: fc.nat(4),
      inodeNumber: number,
      encryptionKey: fc.oneof(bytes(44), bytes(40)),
      target: fc.stringMatching(/^[a-z/]{8}$/),
      digest: bytes(20),
      extendedAttributes: bytes(30),
    },
    {
      requiredKeys: [
        "relativePath",
        "size",
        "mode",
        "birth",
        "lastModified",
        "lastStatusChange",
        "protectionClass",
        "inodeNumber",
      ],
    },
  )
  .map((input) => input as MbFileInput);

describe("file records of a known form", () => {
  it("say what reading them in full says, whole and damaged", () => {
    const damage = fc.array(fc.record({ at: fc.nat(700), to: fc.nat(255) }), { maxLength: 2 });
    const list = fc.array(fc.tuple(record, fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, damage)), {
      minLength: 30,
      maxLength: 60,
    });
    fc.assert(
      fc.property(list, (records) => {
        const read = mbFileReader(defaultLimits);
        for (const [input, changes] of records) {
          const blob = writeMbFile(input);
          for (const { at, to } of changes) if (at < blob.length) blob[at] = to;
          const told = toldBy(() => read(blob, () => "here"));
          expect(told).toEqual(toldBy(() => readMbFile(blob, defaultLimits, "here")));
        }
      }),
      { numRuns: runs(5) },
    );
  });

  it("say the same of the same record with each of its bytes changed", () => {
    const read = mbFileReader(defaultLimits);
    const blob = writeMbFile({
      relativePath: "Library/SMS/sms.db",
      size: 5_000_000_000,
      mode: 0o100600,
      birth: 1_610_658_370,
      lastModified: 1_610_658_371,
      lastStatusChange: 1_610_658_372,
      protectionClass: 3,
      inodeNumber: 2 ** 40,
      encryptionKey: new Uint8Array(44).fill(7),
      digest: new Uint8Array(20).fill(9),
    });
    const places: string[] = [];
    const placeOf = (): string => {
      places.push("full");
      return "here";
    };
    read(blob, placeOf);
    read(blob, placeOf);
    expect(places).toEqual(["full"]);
    for (let at = 0; at < blob.length; at++) {
      for (const bit of [1, 128]) {
        const changed = blob.slice();
        changed[at] = (changed[at] as number) ^ bit;
        const told = toldBy(() => read(changed, () => "here"));
        expect(told).toEqual(toldBy(() => readMbFile(changed, defaultLimits, "here")));
      }
    }
  });
});
