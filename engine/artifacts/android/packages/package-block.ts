/**
 * One `Package [name]` block of the package manager's dump, line by line. Versions of Android differ in what they print and
 * how far in; what a line is follows from its own form and from the list it stands in.
 * @module
 */
import { indentOf } from "../../section-text.ts";

interface UserState {
  user: number;
  granted: string[];
  disabled: string[];
  [key: string]: unknown;
}

/** `packageSource` of `PackageInstaller`, since Android 13. */
const sources = ["unspecified", "other", "store", "local-file", "downloaded-file"];
const mostOfAList = 5000;

export class PackageBlock {
  readonly name: string;
  readonly line: number;
  readonly #list: string;
  readonly #fields = new Map<string, string>();
  readonly #users: UserState[] = [];
  readonly #granted: string[] = [];
  readonly #requested: string[] = [];
  /** The list that deeper lines belong to, and how far in its heading stands. */
  #open: { name: string; indent: number } | undefined;

  constructor(name: string, list: string, line: number) {
    this.name = name;
    this.#list = list;
    this.line = line;
  }

  see(text: string): void {
    const given = text.trim();
    if (given === "") return;
    const indent = indentOf(text);
    if (this.#open !== undefined && indent > this.#open.indent) {
      this.#member(this.#open.name, given);
      return;
    }
    this.#open = undefined;
    const user = /^User (\d{1,9}):\s*(.*)$/.exec(given);
    if (user !== null) {
      this.#user(Number(user[1]), user[2] as string);
      return;
    }
    if (/^[A-Za-z ]{3,40}:$/.test(given)) {
      this.#open = { name: given.slice(0, -1).toLowerCase(), indent };
      return;
    }
    const equals = given.indexOf("=");
    if (equals <= 0) return;
    const current = this.#users.at(-1);
    if (current !== undefined) {
      const key = given.slice(0, equals);
      if (key === "firstInstallTime" || key === "installReason") current[key] = given.slice(equals + 1);
      if (key !== "firstInstallTime") return;
    }
    for (const [key, value] of pairsOf(given)) if (!this.#fields.has(key)) this.#fields.set(key, value);
  }

  value(): Record<string, unknown> {
    const flags = listOf(this.#fields.get("pkgFlags") ?? this.#fields.get("flags"));
    const [signers, past] = signersOf(this.#fields.get("signatures") ?? "");
    const source = this.#fields.get("packageSource");
    return {
      package: this.name,
      list: this.#list,
      uid: numberOf(this.#fields.get("appId") ?? this.#fields.get("userId")),
      sharedUser: /\{\S+ (\S+)\/\d+\}/.exec(this.#fields.get("sharedUser") ?? "")?.[1],
      version: named(this.#fields.get("versionName")),
      versionCode: this.#fields.get("versionCode"),
      minSdk: numberOf(this.#fields.get("minSdk")),
      targetSdk: numberOf(this.#fields.get("targetSdk")),
      codePath: this.#fields.get("codePath"),
      installer: named(this.#fields.get("installerPackageName")),
      initiator: named(this.#fields.get("initiatingPackageName")),
      originator: named(this.#fields.get("originatingPackageName")),
      source: source === undefined ? undefined : (sources[Number(source)] ?? source),
      system: flags.length === 0 ? undefined : flags.includes("SYSTEM"),
      flags,
      written: this.#fields.get("timeStamp"),
      firstInstalled: this.#fields.get("firstInstallTime"),
      updated: this.#fields.get("lastUpdateTime"),
      signers: [...signers, ...past],
      granted: [...new Set([...this.#granted, ...this.#users.flatMap((user) => user.granted)])],
      requested: this.#requested,
      users: this.#users,
    };
  }

  #user(user: number, rest: string): void {
    const state: UserState = { user, granted: [], disabled: [] };
    for (const token of rest.split(/\s+/)) {
      const [, key, value] = /^(installed|hidden|suspended|stopped|notLaunched|enabled)=(\S{1,20})$/.exec(token) ?? [];
      if (key !== undefined && value !== undefined) state[key] = /^\d+$/.test(value) ? Number(value) : value === "true";
    }
    if (this.#users.length < 1000) this.#users.push(state);
  }

  #member(list: string, given: string): void {
    const user = this.#users.at(-1);
    switch (list) {
      case "requested permissions":
        push(this.#requested, given.split(/[:\s]/)[0] as string);
        return;
      // What was granted had a list of its own up to Android 5.
      case "grantedpermissions":
      case "install permissions":
        if (!/granted=false/.test(given)) push(this.#granted, given.split(/[:\s]/)[0] as string);
        return;
      case "runtime permissions":
        if (/granted=true/.test(given)) push(user?.granted ?? this.#granted, given.split(/[:\s]/)[0] as string);
        return;
      case "disabledcomponents":
        if (user !== undefined) push(user.disabled, given);
    }
  }
}

function push(list: string[], value: string): void {
  if (list.length < mostOfAList) list.push(value);
}

/** `versionCode=1 minSdk=26 targetSdk=35`: more than one on a line where the values have no spaces. */
function pairsOf(line: string): [string, string][] {
  const [, key, value] = /^([A-Za-z]{2,40})=(.*)$/.exec(line) ?? [];
  if (key === undefined || value === undefined) return [];
  if (key !== "versionCode" && key !== "userId" && key !== "appId") return [[key, value]];
  const pairs: [string, string][] = [];
  for (const token of line.split(/\s+/)) {
    const [, name, given] = /^([A-Za-z]{2,40})=(\S{1,100})$/.exec(token) ?? [];
    if (name !== undefined && given !== undefined) pairs.push([name, given]);
  }
  return pairs;
}

/** `PackageSignatures{1a2b version:3, signatures:[a1b2c3d4], past signatures:[]}`; oldest versions have `[…]` alone. */
function signersOf(text: string): [string[], string[]] {
  const now = /(?<!past )signatures:\[([^\]]{0,2000})\]/.exec(text)?.[1];
  const past = /past signatures:\[([^\]]{0,2000})\]/.exec(text)?.[1] ?? "";
  const digests = (list: string): string[] => list.match(/\b[0-9a-f]{6,128}\b/gi) ?? [];
  return [digests(now ?? /\[([^\]]{0,2000})\]/.exec(text)?.[1] ?? ""), digests(past)];
}

function listOf(text: string | undefined): string[] {
  return (text ?? "")
    .replace(/^\[|\]$/g, "")
    .trim()
    .split(/\s+/)
    .filter((flag) => flag !== "");
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,10}$/.test(text.trim()) ? Number(text) : undefined;
}

/** Android writes a missing name as the word `null`. */
function named(text: string | undefined): string | undefined {
  return text === undefined || text === "null" || text === "" ? undefined : text.trim();
}
