/**
 * Secret keys of age, from a file alone: never an argument, never written, never logged.
 * @module
 */
import { open } from "node:fs/promises";
import { exitCode } from "./exit-code.ts";
import { Problem } from "./problem.ts";

/** Files of `age-keygen` have 200 bytes. */
const longestBytes = 1 << 20;

/** Text of the file; undefined when none was named. @throws {Problem} when it cannot be read. */
export async function identityText(path: string | undefined): Promise<string | undefined> {
  if (path === undefined) return undefined;
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(longestBytes), 0, longestBytes, 0);
      return buffer.toString("utf8", 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    throw new Problem(exitCode.noInput, "error-path-absent", { name: path });
  }
}
