/**
 * One file that a person asked for: whole or not at all, and never over another one unasked.
 * @module
 */
import { rename, rm, stat } from "node:fs/promises";
import { exitCode } from "./exit-code.ts";
import { Problem } from "./problem.ts";
import { writeWhole } from "./store/store.ts";

/** @throws {Problem} when something of that name is there and may not be written over. */
export async function refuseExisting(path: string, force: boolean | undefined): Promise<void> {
  if (force !== true && (await exists(path))) throw new Problem(exitCode.cannotWrite, "error-file-exists", { path });
}

/** @throws {Problem} */
export async function writeOutput(path: string, bytes: Uint8Array): Promise<void> {
  const half = `${path}.new`;
  try {
    await writeWhole(half, bytes);
    await rename(half, path);
  } catch (error) {
    await rm(half, { force: true }).catch(() => undefined);
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new Problem(exitCode.cannotWrite, "error-output-not-writable", { path });
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
