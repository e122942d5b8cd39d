/**
 * An acquisition that AndroidQF encrypted with age when it was given a key: opened in place, nothing of it is ever written
 * decrypted. Formats: formats/age.
 * @module
 */
import { isReadError, ReadError } from "../../bytes/read-error.ts";
import { readAgeFile } from "../../formats/age/age-file.ts";
import { ageHeadBytes, isAge, isArmored, readAgeHeader } from "../../formats/age/age-header.ts";
import { type AgeSecret, ageFileKey, identitiesIn } from "../../formats/age/age-key.ts";
import type { HandOverFile, OpenContext } from "../../model/evidence.ts";
import type { Note } from "../../model/ledger.ts";

export interface Unlocked {
  /** The archive inside, under the name of what it lies in. */
  readonly hand: HandOverFile;
  readonly fileKey: Uint8Array;
  readonly notes: readonly Note[];
}

const passphrase = "scrypt";

/** What opens the file; undefined when it is not encrypted with age. */
export async function ageLock(hand: HandOverFile): Promise<"password" | "identity" | undefined> {
  const source = await hand.open();
  const head = await source.read(0, ageHeadBytes);
  if (!isAge(head)) return undefined;
  // What stands in a text is told only by opening it; files for a key are what is collected in the field.
  if (isArmored(head)) return "identity";
  try {
    return (await readAgeHeader(source, hand.name)).recipients.includes(passphrase) ? "password" : "identity";
  } catch (error) {
    if (!isReadError(error) || error.code === "cancelled") throw error;
    return "identity";
  }
}

/** @throws {ReadError} `wrong-password` where no key or phrase is given or fits, `malformed`, `truncated`. */
export async function openAge(hand: HandOverFile, context: OpenContext): Promise<Unlocked> {
  const { secret, limits, progress } = context;
  const { name } = hand;
  const file = await readAgeFile(await hand.open(), limits, name);
  let fileKey = secret.derivedKey;
  if (fileKey === undefined) {
    const by = await secretFor(file.header.recipients.includes(passphrase), context, name);
    progress?.("deriving-key");
    fileKey = await ageFileKey(file.header, by, name);
  }
  const { source, lost } = await file.open(fileKey);
  return {
    hand: { kind: "file", name, size: source.size, open: async () => source },
    fileKey,
    notes: lost === undefined ? [] : [{ code: "truncated", place: name, detail: lost, loss: true }],
  };
}

async function secretFor(byPassphrase: boolean, { secret }: OpenContext, name: string): Promise<AgeSecret> {
  if (byPassphrase) {
    const typed = await secret.password?.();
    if (typed === undefined) throw new ReadError("wrong-password", name, "encrypted, and no passphrase given");
    return { passphrase: typed };
  }
  const text = await secret.identity?.();
  if (text === undefined) throw new ReadError("wrong-password", name, "encrypted for a key, and no key given");
  return { identities: identitiesIn(text) };
}
