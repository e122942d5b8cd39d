/**
 * Keys of packs: the person's own, made when it is first needed, and those of others that she trusts.
 * @module
 */
import { join } from "node:path";
import { exitCode } from "../exit-code.ts";
import { makeFolder } from "../make-folder.ts";
import { Problem } from "../problem.ts";
import { smallFile } from "../small-file.ts";
import type { Surroundings } from "../surroundings.ts";
import { newSecretKey, type PublicKey, readPublicKey, readSecretKey, type SecretKey } from "./minisign.ts";
import { homeFolder } from "./place.ts";
import { writeWhole } from "./store.ts";

type Environment = Surroundings["environment"];

const ownName = "signing.key";
const trustedName = "trusted-keys.txt";
const largestKeys = 1 << 20;

/**
 * The key in the file, or the person's own.
 * @throws {Problem} when it is no key, or has a password.
 */
export async function signingKey(file: string | undefined, environment: Environment): Promise<SecretKey> {
  const path = file ?? join(homeFolder(environment), ownName);
  const text = await textOf(path);
  if (text === undefined) {
    if (file !== undefined) throw new Problem(exitCode.noInput, "error-path-absent", { name: file });
    const { key, file: contents } = newSecretKey();
    await makeFolder(homeFolder(environment));
    await writeWhole(path, contents);
    return key;
  }
  const key = readSecretKey(text);
  if (key === "locked") throw new Problem(exitCode.usage, "error-key-locked", { name: path });
  if (key === undefined) throw new Problem(exitCode.usage, "error-no-key", { name: path });
  return key;
}

/** The person's own key is trusted without being asked. */
export async function trustedKeys(environment: Environment): Promise<PublicKey[]> {
  const home = homeFolder(environment);
  const own = readSecretKey((await textOf(join(home, ownName))) ?? "");
  const others = ((await textOf(join(home, trustedName))) ?? "").split(/\r?\n/).map(readPublicKey);
  return [
    ...(own === undefined || own === "locked" ? [] : [own.publicKey]),
    ...others.filter((key) => key !== undefined),
  ];
}

/** @throws {Problem} for what is neither a key nor a file with one. */
export async function publicKeyFrom(given: string): Promise<PublicKey> {
  const key = readPublicKey(given) ?? readPublicKey((await textOf(given)) ?? "");
  if (key === undefined) throw new Problem(exitCode.usage, "error-no-key", { name: given });
  return key;
}

export async function trust(key: PublicKey, environment: Environment): Promise<void> {
  const home = homeFolder(environment);
  const path = join(home, trustedName);
  await makeFolder(home);
  await writeWhole(path, `${((await textOf(path)) ?? "").replace(/\n?$/, "\n").trimStart()}${key.text}\n`);
}

async function textOf(path: string): Promise<string | undefined> {
  return (await smallFile(path, largestKeys))?.toString("utf8");
}
