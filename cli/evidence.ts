/**
 * From a path to opened evidence, with the password asked for only when it is needed.
 * @module
 */
import {
  defaultLimits,
  type Evidence,
  isReadError,
  type Limits,
  openEvidence,
  recognise,
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
  close(): Promise<void>;
}

export interface OpenRequest {
  readonly path: string;
  readonly limits: Limits;
  readonly password: PasswordSource;
  readonly progress: ProgressLine;
  readonly surroundings: Surroundings;
  readonly say: Translate;
}

/** @throws {Problem} */
export async function openPath(request: OpenRequest): Promise<OpenedEvidence> {
  const { path, limits, progress, surroundings } = request;
  const { hand, close } = await openHandOver(path).catch((error: unknown) => {
    throw problemOf(error, path);
  });
  try {
    progress.show({ id: "progress-opening", args: { name: hand.name } });
    const found = await recognise(hand, limits);
    if (found === undefined) throw new Problem(exitCode.notPhoneEvidence, "error-not-phone-evidence", { name: path });
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
    for (let tried = false; ; tried = true) {
      const password = recognition.encrypted ? await request.password.next() : undefined;
      if (recognition.encrypted && password === undefined) {
        throw new Problem(exitCode.password, tried ? "error-wrong-password" : "error-no-password", { name: path });
      }
      try {
        const evidence = await openEvidence(found, hand, {
          crypto: nodeCrypto(),
          secret: password === undefined ? {} : { password: async () => password },
          limits,
          signal: surroundings.signal,
          progress: (step) => progress.show({ id: `progress-${step}` }),
        });
        return { evidence, close };
      } catch (error) {
        if (!isReadError(error) || error.code !== "wrong-password") throw error;
        progress.end();
        if (password === undefined) throw new Problem(exitCode.password, "error-no-password", { name: path });
      }
    }
  } catch (error) {
    await close();
    throw problemOf(error, path);
  }
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
