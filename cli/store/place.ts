/**
 * Where Bridle keeps what it keeps between two checks. `BRIDLE_HOME` moves all of it, `BRIDLE_INDICATORS` the published
 * clues alone.
 * @module
 */
import { homedir } from "node:os";
import { join } from "node:path";
import { storeFolder } from "./store.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** By the custom of the system. */
export function homeFolder(environment: Environment): string {
  const named = environment["BRIDLE_HOME"];
  if (named !== undefined && named !== "") return named;
  if (process.platform === "win32") return join(environment["LOCALAPPDATA"] ?? homedir(), "Bridle");
  if (process.platform === "darwin") return join(homedir(), "Library", "Application Support", "Bridle");
  return join(environment["XDG_DATA_HOME"] || join(homedir(), ".local", "share"), "bridle");
}

/** Where clues are installed for this person. */
export function installedFolder({ environment }: { readonly environment: Environment }): string {
  return environment["BRIDLE_INDICATORS"] || join(homeFolder(environment), "indicators");
}

/** Where those lie that were fetched. */
export function fetchedFolder(surroundings: { readonly environment: Environment }): string {
  return join(installedFolder(surroundings), storeFolder);
}
