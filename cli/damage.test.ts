import { createHash } from "node:crypto";
import {
  backupOf,
  cleanPhone,
  exampleIndicators,
  memorySink,
  plants,
  plantTraces,
  writeBackup,
  writeStixBundle,
} from "@bridle/corpus";
import {
  artifacts,
  defaultLimits,
  type Examination,
  examine,
  isReadError,
  loadIndicators,
  memoryFolder,
  openEvidence,
  recognise,
  type Verdict,
} from "@bridle/engine";
import { beforeAll, describe, expect, it } from "vitest";
import { runs } from "../tools/property-runs.ts";
import { nodeCrypto } from "./node/node-crypto.ts";

type Files = ReadonlyMap<string, Uint8Array>;
type Outcome = Verdict | "not opened";

const password = "damage";
let index: ReturnType<typeof loadIndicators>;

beforeAll(async () => {
  index = loadIndicators([{ name: "example.stix2", sha256: "0", text: await writeStixBundle(exampleIndicators) }]);
});

async function backup(planted: readonly string[], encrypted: boolean): Promise<Files> {
  const phone = cleanPhone("damage");
  // The ordinary life of the phone is of no use here and costs time.
  phone.messages.splice(12);
  phone.visits.splice(20);
  plantTraces(phone, planted, "traces");
  const sink = memorySink();
  const options = encrypted
    ? ({ generation: "encrypted", password, iterations: 1, firstIterations: 1 } as const)
    : ({ generation: "plain" } as const);
  await writeBackup(backupOf(phone, options), sink);
  return sink.files;
}

async function examined(files: Files): Promise<Examination | undefined> {
  const hand = memoryFolder("backup", files);
  const found = await recognise(hand, defaultLimits);
  if (found === undefined || found.recognition.is === "several") return undefined;
  try {
    const evidence = await openEvidence(found, hand, {
      crypto: nodeCrypto(),
      secret: { password: async () => password },
      limits: defaultLimits,
    });
    return await examine({
      evidences: [evidence],
      artifacts,
      skip: new Set(),
      index,
      limits: defaultLimits,
      hasher: nodeCrypto().hasher,
      now: () => 0,
    });
  } catch (error) {
    if (!isReadError(error)) throw error;
    return undefined;
  }
}

async function outcome(files: Files): Promise<Outcome> {
  return (await examined(files))?.verdict ?? "not opened";
}

const kinds: readonly [name: string, harm: (bytes: Uint8Array, round: number) => Uint8Array | undefined][] = [
  ["taken away", () => undefined],
  ["emptied", () => new Uint8Array(0)],
  ["cut in half", (bytes) => bytes.slice(0, bytes.length >> 1)],
  ["cut by one block", (bytes) => bytes.slice(0, Math.max(0, bytes.length - 16))],
  ["without its first sector", (bytes) => bytes.slice().fill(0, 0, 512)],
  ["with a zeroed sector", (bytes, round) => zeroed(bytes, round)],
  ["all zero", (bytes) => new Uint8Array(bytes.length)],
];

/** A sector of a real disk that could not be read. */
function zeroed(bytes: Uint8Array, round: number): Uint8Array {
  const sectors = Math.max(1, Math.floor(bytes.length / 512));
  const start = ((round * 7) % sectors) * 512;
  return bytes.slice().fill(0, start, start + 512);
}

/** Files that the check reads; others can be damaged without anybody noticing, and without harm. */
async function filesRead(files: Files): Promise<string[]> {
  const hand = memoryFolder("backup", files);
  const found = await recognise(hand, defaultLimits);
  if (found === undefined) throw new Error("not recognised");
  const evidence = await openEvidence(found, hand, {
    crypto: nodeCrypto(),
    secret: { password: async () => password },
    limits: defaultLimits,
  });
  await examine({
    evidences: [evidence],
    artifacts,
    skip: new Set(),
    index,
    limits: defaultLimits,
    hasher: nodeCrypto().hasher,
    now: () => 0,
  });
  return [...evidence.opened].sort();
}

/** Of the files that were read, those of the trace's artifact and those that open the backup. */
async function filesHolding(trace: string, files: Files): Promise<string[]> {
  const artifact = plants.find(({ id }) => id === trace)?.artifact;
  const entry = (await examined(files))?.ledger.find((line) => line.artifact === artifact);
  const names = new Set(entry?.files.flatMap((name) => [name, `${name}-wal`]));
  const ids = new Set([...names].map((name) => blobOf(name)));
  return (await filesRead(files)).filter((path) => !path.includes("/") || ids.has(path.slice(3)));
}

/** The blob of `Domain/path`, by the rule of the format. */
function blobOf(name: string): string {
  const slash = name.indexOf("/");
  return createHash("sha1")
    .update(`${name.slice(0, slash)}-${name.slice(slash + 1)}`)
    .digest("hex");
}

/** Each sweep of all files is one check per file and kind of damage: a part of them is enough every time. */
function someOf(paths: readonly string[], count: number): readonly string[] {
  const step = Math.max(1, Math.floor(paths.length / count));
  return paths.filter((_, position) => position % step === 0);
}

/** One trace of each strength, each in another file. */
const planted = ["message-link", "safari-domain", "process-name", "profile-payload"];

describe.each([false, true])("damage to a backup, encrypted: %s", (encrypted) => {
  it.each(planted)(
    "never turns the trace %s into comfort",
    async (trace) => {
      const files = await backup([trace], encrypted);
      const whole = await outcome(files);
      expect(["traces", "look-closer"]).toContain(whole);
      const paths = await filesHolding(trace, files);
      expect(paths.some((path) => path.includes("/"))).toBe(true);
      for (const path of paths) {
        for (const [round, [name, harm]] of kinds.entries()) {
          const harmed = new Map(files);
          const bytes = harm(files.get(path) ?? new Uint8Array(0), round);
          if (bytes === undefined) harmed.delete(path);
          else harmed.set(path, bytes);
          expect(await outcome(harmed), `${path} ${name}`).not.toBe("nothing-known-found");
        }
      }
    },
    120_000,
  );

  it("never makes a trace of what is none", async () => {
    const files = await backup([], encrypted);
    expect(await outcome(files)).toBe("nothing-known-found");
    // One kind of damage a file, another in the next run of the loop: every pair would take minutes.
    for (const [round, path] of someOf(await filesRead(files), runs(80)).entries()) {
      const [name, harm] = kinds[round % kinds.length] as (typeof kinds)[number];
      const harmed = new Map(files);
      const bytes = harm(files.get(path) ?? new Uint8Array(0), round);
      if (bytes === undefined) harmed.delete(path);
      else harmed.set(path, bytes);
      expect(["nothing-known-found", "could-not-tell", "not opened"], `${path} ${name}`).toContain(
        await outcome(harmed),
      );
    }
  }, 120_000);

  it("flipped bits never end in a crash", async () => {
    const files = await backup(planted, encrypted);
    let state = 11;
    for (const path of someOf(await filesRead(files), runs(30))) {
      for (let round = 0; round < 2; round++) {
        const bytes = (files.get(path) ?? new Uint8Array(0)).slice();
        for (let flip = 0; flip < 8; flip++) {
          state = (Math.imul(state, 1103515245) + 12345) >>> 0;
          const at = state % Math.max(1, bytes.length);
          bytes[at] = (bytes[at] ?? 0) ^ (1 << ((state >>> 28) & 7));
        }
        await examined(new Map(files).set(path, bytes));
      }
    }
  }, 120_000);
});
