/**
 * `--only` and `--skip`: which artifacts to leave out.
 * @module
 */
import { artifacts } from "@bridle/engine";
import { exitCode } from "./exit-code.ts";
import { Problem } from "./problem.ts";

/** @throws {Problem} usage, for a name that does not exist. */
export function artifactChoice(only: string | undefined, skip: string | undefined): ReadonlySet<string> {
  const known = new Set(artifacts.map(({ id }) => id));
  const named = (list: string | undefined): string[] | undefined =>
    list?.split(",").map((name) => {
      const id = name.trim();
      if (!known.has(id)) throw new Problem(exitCode.usage, "error-unknown-artifact", { name: id });
      return id;
    });
  const wanted = named(only);
  const left = new Set(named(skip));
  if (wanted !== undefined) for (const id of known) if (!wanted.includes(id)) left.add(id);
  return left;
}
