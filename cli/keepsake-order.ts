/**
 * A keepsake that is to be made of a check: what locks it is settled before anything is read, and it is written at the end.
 * @module
 */
import { randomBytes } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import {
  artifacts,
  type Evidence,
  type Examination,
  encryptFor,
  encryptWith,
  keepsakeKeyBytes,
  keepsakeLines,
  type ObservedIn,
  type Translate,
} from "@bridle/engine";
import { build } from "./build.ts";
import { exitCode } from "./exit-code.ts";
import { nodeCrypto } from "./node/node-crypto.ts";
import { passwordIn, typed } from "./password.ts";
import { Problem } from "./problem.ts";
import { recipientsOf } from "./recipients.ts";
import type { Surroundings } from "./surroundings.ts";
import { refuseExisting, writeOutput } from "./write-output.ts";

export interface KeepsakeOptions {
  readonly keepsake?: string;
  readonly keepsakePasswordFile?: string;
  readonly keepsakeTo: readonly string[];
  readonly force?: boolean;
}

export interface KeepsakeOrder {
  take(artifact: string, evidence: string, observed: ObservedIn): void;
  /** Writes it, and answers its size. @throws {Problem} */
  write(examination: Examination, evidences: readonly Evidence[], madeAt: string): Promise<number>;
}

const typedTries = 3;

/** Undefined where none is wanted. @throws {Problem} */
export async function keepsakeOrder(
  options: KeepsakeOptions,
  surroundings: Surroundings,
  say: Translate,
): Promise<KeepsakeOrder | undefined> {
  const { keepsake: path, keepsakeTo, force } = options;
  if (path === undefined) {
    if (keepsakeTo.length === 0 && options.keepsakePasswordFile === undefined) return undefined;
    throw new Problem(exitCode.usage, "error-keepsake-without-file");
  }
  await refuseExisting(path, force);
  const lock = await lockOf(options, surroundings, say);
  const all = new Map<string, ObservedIn>();
  return {
    take: (artifact, evidence, observed) => void all.set(`${evidence} ${artifact}`, observed),
    async write(examination, evidences, madeAt) {
      const lines = keepsakeLines({
        examination,
        isPart: evidences.map(({ isPart }) => isPart === true),
        observed: (artifact, evidence) => all.get(`${evidence} ${artifact}`),
        artifacts,
        tool: { version: build.version, commit: build.commit },
        madeAt,
        key: Uint8Array.from(randomBytes(keepsakeKeyBytes)),
        hasher: nodeCrypto().hasher,
      });
      const locked = await lock(await promisify(gzip)(Buffer.concat(lines), { level: 9 }));
      await writeOutput(path, locked);
      return locked.length;
    },
  };
}

type Lock = (bytes: Uint8Array) => Promise<Uint8Array>;

async function lockOf(options: KeepsakeOptions, surroundings: Surroundings, say: Translate): Promise<Lock> {
  if (options.keepsakeTo.length > 0) {
    const recipients = await recipientsOf(options.keepsakeTo);
    return (bytes) => encryptFor(recipients, bytes);
  }
  const file = options.keepsakePasswordFile;
  const given = file === undefined ? surroundings.environment["BRIDLE_KEEPSAKE_PASSWORD"] : await passwordIn(file);
  const password = given ?? (await newPassword(surroundings, say));
  if (password === undefined || password === "") throw new Problem(exitCode.password, "error-keepsake-no-password");
  return (bytes) => encryptWith(password, bytes);
}

/** Typed twice, as nobody sees what is typed and nobody can give it back. */
async function newPassword(surroundings: Surroundings, say: Translate): Promise<string | undefined> {
  if (surroundings.input.isTTY !== true || surroundings.err.isTTY !== true) return undefined;
  for (let tried = 0; tried < typedTries; tried++) {
    surroundings.err.write(`${say({ id: tried === 0 ? "keepsake-password" : "keepsake-password-differs" })} `);
    const first = await typed(surroundings);
    if (first === undefined || first === "") return undefined;
    surroundings.err.write(`${say({ id: "keepsake-password-twice" })} `);
    if ((await typed(surroundings)) === first) return first;
  }
  return undefined;
}
