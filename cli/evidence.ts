/**
 * From a path to opened evidence, with the password asked for only when it is needed.
 * @module
 */
import {
  type Artifact,
  defaultLimits,
  type Evidence,
  type FoundPart,
  type HandOver,
  isReadError,
  type Limits,
  lockedPart,
  type OpenContext,
  openEvidence,
  openPart,
  otherFormOf,
  recognise,
  recogniseParts,
  type Translate,
} from "@bridle/engine";
import { exitCode } from "./exit-code.ts";
import { openHandOver } from "./node/hand-over.ts";
import { nodeCrypto } from "./node/node-crypto.ts";
import type { PasswordSource } from "./password.ts";
import { Problem, problemOf } from "./problem.ts";
import type { ProgressLine } from "./progress.ts";
import type { Surroundings } from "./surroundings.ts";

export interface OpenedEvidence {
  readonly evidence: Evidence;
  /** As it was handed over, and the number of the part in it where it is one: how a worker opens it once more. */
  readonly path: string;
  readonly part?: number;
}

/** What one path opened as: the evidence itself, then the parts of it that are evidence of their own. */
export interface OpenedPath {
  readonly opened: readonly [OpenedEvidence, ...OpenedEvidence[]];
  close(): Promise<void>;
}

export interface OpenRequest {
  readonly path: string;
  readonly limits: Limits;
  readonly password: PasswordSource;
  /** Text with secret keys of age, where one was given. */
  readonly identity: string | undefined;
  readonly progress: ProgressLine;
  readonly surroundings: Surroundings;
  readonly say: Translate;
  /** See `recognise`. */
  readonly look?: Artifact["early"] | undefined;
}

/** @throws {Problem} */
export async function openPath(request: OpenRequest): Promise<OpenedPath> {
  const { path, limits, progress } = request;
  const { hand, close } = await openHandOver(path).catch((error: unknown) => {
    throw problemOf(error, path);
  });
  try {
    progress.show({ id: "progress-opening", args: { name: hand.name } });
    const found = await recognise(hand, limits, request.look);
    if (found === undefined) throw await notEvidence(request, hand);
    const { recognition } = found;
    if (recognition.is === "several") {
      const choices = recognition.choices.map(({ path: choice, device }) => ({
        id: "error-several-backups-choice",
        args: {
          path: choice,
          device: [device.model, device.osName, device.osVersion].filter(Boolean).join(" ") || "?",
        },
      }));
      throw new Problem(exitCode.usage, "error-several-backups", { name: path }, choices);
    }
    const evidence = await unlocked(request, recognition, (context) => openEvidence(found, hand, context));
    const parts: OpenedEvidence[] = [];
    for (const [part, one] of (await recogniseParts(evidence, limits)).entries()) {
      progress.show({ id: "progress-opening", args: { name: one.name } });
      parts.push({ evidence: await openedPart(one, request), path, part });
    }
    return { opened: [{ evidence, path }, ...parts], close };
  } catch (error) {
    await close();
    throw problemOf(error, path);
  }
}

/** Nothing that can be read, with the next step where it is told by what it is instead. */
async function notEvidence({ path, limits }: OpenRequest, hand: HandOver): Promise<Problem> {
  const form = await otherFormOf(hand, limits);
  if (form === undefined) return new Problem(exitCode.notPhoneEvidence, "error-not-phone-evidence", { name: path });
  const name = form.name === hand.name ? path : form.name;
  return new Problem(exitCode.notPhoneEvidence, `other-form-${form.is}`, { name, form: form.form });
}

/** A part that is locked, with no password that fits, costs itself alone. */
async function openedPart(part: FoundPart, request: OpenRequest): Promise<Evidence> {
  const lock = part.found?.recognition.is === "this" ? part.found.recognition : { encrypted: false };
  try {
    return await unlocked(request, lock, (context) => openPart(part, context));
  } catch (error) {
    if (!(error instanceof Problem) || error.exitCode !== exitCode.password) throw error;
    return lockedPart(part);
  }
}

interface Locked {
  readonly encrypted: boolean;
  readonly lock?: "identity";
}

/** Opens with the key that was given, or with one password after the other, as long as there is one to try. */
async function unlocked(
  request: OpenRequest,
  { encrypted, lock }: Locked,
  open: (context: OpenContext) => Promise<Evidence>,
): Promise<Evidence> {
  if (encrypted && lock === "identity") return withIdentity(request, open);
  const { path, password, progress } = request;
  const passwords = password.tries();
  for (let tried = false; ; tried = true) {
    const word = encrypted ? await passwords.next() : undefined;
    if (encrypted && word === undefined) {
      throw new Problem(exitCode.password, tried ? "error-wrong-password" : "error-no-password", { name: path });
    }
    try {
      return await open(contextOf(request, word === undefined ? {} : { password: async () => word }));
    } catch (error) {
      if (!isReadError(error) || error.code !== "wrong-password") throw error;
      progress.end();
      if (word === undefined) throw new Problem(exitCode.password, "error-no-password", { name: path });
    }
  }
}

async function withIdentity(
  request: OpenRequest,
  open: (context: OpenContext) => Promise<Evidence>,
): Promise<Evidence> {
  const { path, identity } = request;
  if (identity === undefined) throw new Problem(exitCode.password, "error-no-identity", { name: path });
  try {
    return await open(contextOf(request, { identity: async () => identity }));
  } catch (error) {
    if (!isReadError(error) || error.code !== "wrong-password") throw error;
    throw new Problem(exitCode.password, "error-wrong-identity", { name: path });
  }
}

function contextOf({ limits, progress, surroundings }: OpenRequest, secret: OpenContext["secret"]): OpenContext {
  return {
    crypto: nodeCrypto(),
    secret,
    limits,
    signal: surroundings.signal,
    progress: (step) => progress.show({ id: `progress-${step}` }),
  };
}

/** `NAME=VALUE` of `--limit`, over the defaults. @throws {Problem} usage. */
export function limitsOf(settings: readonly string[]): Limits {
  const limits: Record<string, number> = { ...defaultLimits };
  for (const setting of settings) {
    const [name = "", value = ""] = setting.split("=", 2);
    if (!Object.hasOwn(limits, name) || !/^\d{1,15}$/.test(value)) {
      throw new Problem(exitCode.usage, "error-bad-limit", {
        name: setting,
        choices: Object.keys(defaultLimits).join(", "),
      });
    }
    limits[name] = Number(value);
  }
  return limits as unknown as Limits;
}
