import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ProtobufMessage, writeProtobuf } from "../../../corpus/formats/protobuf-writer.ts";
import { runs } from "../../../tools/property-runs.ts";
import { testData } from "../../../tools/test-data.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { readTombstone, type Tombstone } from "./tombstone-protobuf.ts";

function read(bytes: Uint8Array): { tombstone: Tombstone; notes: { code: string; detail: string }[] } {
  const notes: { code: string; detail: string }[] = [];
  const options = {
    limits: defaultLimits,
    place: "tombstone_00.pb",
    note: (met: (typeof notes)[number]) => void notes.push(met),
  };
  return { tombstone: readTombstone(bytes, options), notes };
}

const frame: ProtobufMessage = [
  [1, 0x12345],
  [2, 0x7000012345n],
  [4, "Demo::run()"],
  [6, "/data/local/tmp/libdemo.so"],
  [8, "0123abcd"],
];
const crash: ProtobufMessage = [
  [1, 1],
  [2, "acme/rocket/rocket:16/ZZ1A.310203.001/1234:user/release-keys"],
  [3, "0"],
  [4, "2026-01-02 03:04:05.123456789+0100"],
  [5, 1234],
  [6, 1240],
  [7, 1046],
  [8, "u:r:mediaserver:s0\0"],
  [9, "/vendor/bin/hw/demo"],
  [9, "--flag"],
  [
    10,
    [
      [1, 11],
      [2, "SIGSEGV"],
      [3, -6],
      [4, "SI_TKILL"],
      [5, 1],
      [6, 0],
      [7, 99],
      [8, 1],
      [9, 0xffff_ffff_ffff_fff0n],
    ],
  ],
  [14, "Check failed: x"],
  [
    15,
    [
      [1, "[GWP-ASan]: Use After Free"],
      [
        2,
        [
          [1, 0],
          [2, 1],
        ],
      ],
    ],
  ],
  [15, [[1, "null pointer dereference"]]],
  [
    16,
    [
      [1, 1234],
      [
        2,
        [
          [1, 1234],
          [2, "main"],
        ],
      ],
    ],
  ],
  [
    16,
    [
      [1, 1240],
      [
        2,
        [
          [1, 1240],
          [2, "demo, decoder: 1"],
          [4, frame],
          [9, "/gone.so"],
        ],
      ],
    ],
  ],
  [
    17,
    [
      [1, 0x1000],
      [2, 0x2000],
      [4, 1],
      [6, 1],
      [7, "/data/local/tmp/libdemo.so (deleted)"],
    ],
  ],
  [
    18,
    [
      [1, "crash"],
      [
        2,
        [
          [1, "01-02 03:04:05.100"],
          [2, 1234],
          [3, 1240],
          [4, 6],
          [5, "libc"],
          [6, "Fatal signal"],
        ],
      ],
    ],
  ],
  [
    19,
    [
      [1, 5],
      [2, "memfd:x"],
      [3, "unique_fd"],
    ],
  ],
  [20, 12],
  [99, "a field to come"],
];

describe("a tombstone", () => {
  it("gives what it holds", () => {
    const { tombstone, notes } = read(writeProtobuf(crash));
    expect(notes).toEqual([]);
    const decoder = {
      id: 1240,
      name: "demo, decoder: 1",
      backtrace: [
        { relativePc: 0x12345n, function: "Demo::run()", file: "/data/local/tmp/libdemo.so", buildId: "0123abcd" },
      ],
      unreadableFiles: ["/gone.so"],
    };
    expect(tombstone).toEqual({
      architecture: "arm64",
      buildFingerprint: "acme/rocket/rocket:16/ZZ1A.310203.001/1234:user/release-keys",
      revision: "0",
      timestamp: "2026-01-02 03:04:05.123456789+0100",
      pid: 1234,
      tid: 1240,
      uid: 1046,
      selinuxLabel: "u:r:mediaserver:s0",
      commandLine: ["/vendor/bin/hw/demo", "--flag"],
      processUptime: 12,
      signal: {
        number: 11,
        name: "SIGSEGV",
        code: -6,
        codeName: "SI_TKILL",
        senderUid: 0,
        senderPid: 99,
        faultAddress: 0xffff_ffff_ffff_fff0n,
      },
      abortMessage: "Check failed: x",
      causes: [
        { text: "[GWP-ASan]: Use After Free", tool: "gwp-asan", error: "use-after-free" },
        { text: "null pointer dereference" },
      ],
      crashed: decoder,
      threads: [{ id: 1234, name: "main", backtrace: [], unreadableFiles: [] }, decoder],
      mappings: [{ begin: 0x1000n, end: 0x2000n, rights: "r-x", name: "/data/local/tmp/libdemo.so (deleted)" }],
      openFiles: [{ descriptor: 5, path: "memfd:x", owner: "unique_fd" }],
      logs: [
        {
          log: "crash",
          time: "01-02 03:04:05.100",
          pid: 1234,
          tid: 1240,
          priority: 6,
          tag: "libc",
          message: "Fatal signal",
        },
      ],
    });
  });

  it("of a process of root says so, although a zero is not written", () => {
    expect(
      read(
        writeProtobuf([
          [5, 1],
          [6, 1],
        ]),
      ).tombstone,
    ).toMatchObject({ pid: 1, uid: 0, threads: [] });
    expect(read(writeProtobuf([[2, "a build"]])).tombstone.uid).toBeUndefined();
  });

  it("with a damaged thread loses that thread", () => {
    const broken: ProtobufMessage = [...crash, [16, Uint8Array.of(0x0a, 0x7f)], [16, [[2, Uint8Array.of(0xff)]]]];
    const { tombstone, notes } = read(writeProtobuf(broken));
    expect(tombstone.threads).toHaveLength(2);
    expect(notes.map(({ code }) => code)).toEqual(["truncated", "truncated"]);
  });

  it("with numbers to come keeps them", () => {
    const { tombstone } = read(
      writeProtobuf([
        [1, 9],
        [5, 1],
        [
          15,
          [
            [
              2,
              [
                [1, 7],
                [2, 8],
              ],
            ],
          ],
        ],
      ]),
    );
    expect(tombstone).toMatchObject({ architecture: "9", causes: [{ tool: "7", error: "8" }] });
  });

  it("is told from an empty file, and from another message", () => {
    expect(() => read(new Uint8Array(0))).toThrow(expect.objectContaining({ code: "absent" }));
    expect(() => read(writeProtobuf([[77, "x"]]))).toThrow(expect.objectContaining({ code: "malformed" }));
    expect(() => read(writeProtobuf(crash).subarray(0, 20))).toThrow(expect.objectContaining({ code: "truncated" }));
  });

  it("damaged anywhere throws nothing but ReadErrors, and notes no more than a few", () => {
    const whole = writeProtobuf(crash);
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }), (at, value) => {
        const damaged = whole.slice();
        damaged[at] = value;
        try {
          expect(read(damaged).notes.length).toBeLessThanOrEqual(20);
        } catch (error) {
          if (!isReadError(error)) throw error;
        }
      }),
      { numRuns: runs(500) },
    );
    const many = writeProtobuf([[5, 1], ...Array.from({ length: 1000 }, () => [16, Uint8Array.of(0xff)] as const)]);
    expect(read(many).notes).toHaveLength(20);
  });
});

const folder = testData("evidence/c4-android-tombstone");

describe.skipIf(folder === undefined)("published tombstones", () => {
  it("of a media codec", () => {
    const { tombstone, notes } = read(readFileSync(`${folder}/mvt-project+mvt/tombstone_process.pb`));
    expect(notes).toEqual([]);
    expect(tombstone).toMatchObject({
      timestamp: "2023-04-12 12:32:40.518290770+0200",
      pid: 25541,
      uid: 1046,
      selinuxLabel: "u:r:mtk_hal_c2:s0",
      commandLine: ["/vendor/bin/hw/android.hardware.media.c2@1.2-mediatek"],
      signal: { name: "SIGSEGV", codeName: "SEGV_MAPERR" },
      causes: [{ text: "null pointer dereference" }],
      crashed: { name: "mtk.ape.decoder" },
    });
    expect(tombstone.crashed?.backtrace.length).toBeGreaterThan(2);
    expect(tombstone.mappings.length).toBeGreaterThan(100);
    expect(tombstone.mappings.every(({ begin, end }) => begin < end)).toBe(true);
  });

  it("of an app, with all its threads", () => {
    const { tombstone, notes } = read(gunzipSync(readFileSync(`${folder}/getsentry+sentry-java/tombstone.pb.gz`)));
    expect(notes).toEqual([]);
    expect(tombstone).toMatchObject({
      architecture: "arm64",
      pid: 21891,
      uid: 10302,
      commandLine: ["io.sentry.samples.android"],
      signal: { number: 11, faultAddress: 0n },
      crashed: { id: 21891 },
    });
    expect(tombstone.threads.length).toBeGreaterThan(10);
    expect(tombstone.mappings).toHaveLength(2851);
    expect(tombstone.openFiles.some(({ path }) => path.startsWith("/"))).toBe(true);
  });
});
