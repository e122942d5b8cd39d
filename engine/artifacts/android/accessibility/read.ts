/**
 * Rows of the accessibility manager's dump: one for each service of each user, with all that is said of it; one for each
 * label of a bound service, as the newer form names those without their package; one for the user where no service is on.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { noteNothing, packageOfComponent, readSectionLines } from "../../section-text.ts";

interface Service {
  readonly user: number;
  readonly service: string;
  readonly states: Set<string>;
  tool: boolean;
  readonly line: number;
}

const states = ["installed", "enabled", "binding", "bound", "crashed"] as const;
const listHead = /^\s*(installed|enabled|binding|bound|crashed) services: ?\{(.*)$/i;
const mostServices = 10_000;

/** Bits of `AccessibilityServiceInfo.getCapabilities()`. */
const capabilityNames: readonly [number, string][] = [
  [1, "read-screen"],
  [2, "touch-exploration"],
  [4, "web"],
  [8, "read-keys"],
  [16, "magnify"],
  [32, "press-and-swipe"],
  [64, "fingerprint-gestures"],
  [128, "take-screenshots"],
];

export async function* readAccessibility(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const services = new Map<string, Service>();
  const labels: Row[] = [];
  let user = 0;
  let userLine = 0;
  const users = new Map<number, number>();
  let list: string | undefined;

  const add = (component: string, state: string, line: number): void => {
    const [, name, tool] = /^([\w.]+(?:\/[\w.$]+)?)( ?\(A11yTool\))?/.exec(component.trim()) ?? [];
    if (name === undefined || !name.includes(".")) return;
    const key = `${user} ${whole(name)}`;
    let known = services.get(key);
    if (known === undefined) {
      if (services.size >= mostServices) return;
      known = { user, service: whole(name), states: new Set(), tool: false, line };
      services.set(key, known);
    }
    known.states.add(state);
    known.tool ||= tool !== undefined;
  };

  for (const { text, line } of await readSectionLines(file, context)) {
    const given = text.trim();
    const id = /\battributes: ?\{id=(\d{1,6})/.exec(text)?.[1];
    if (id !== undefined) {
      user = Number(id);
      users.set(user, line);
      userLine = line;
      list = undefined;
      continue;
    }
    const [, state, rest] = listHead.exec(text) ?? [];
    if (state !== undefined && rest !== undefined) {
      const lower = state.toLowerCase();
      list = rest.trim() === "" ? lower : undefined;
      if (list === undefined) {
        for (const component of componentsOf(rest)) add(component, lower, line);
        for (const bound of boundOf(rest)) {
          labels.push({
            value: { kind: "label", user, states: [lower], on: true, ...bound },
            from: { file: file.name, line },
          });
        }
      }
      continue;
    }
    if (list === undefined) continue;
    if (given.startsWith("}")) list = undefined;
    else add(given.replace(/^\d{1,5}\s*:\s*/, ""), list, line);
  }
  if (userLine === 0 && services.size === 0) {
    noteNothing(file, context, "state of a user");
  }
  for (const { user: of, service, states: has, tool, line } of services.values()) {
    const on = has.has("enabled") || has.has("bound") || has.has("binding");
    const value = {
      kind: "service",
      user: of,
      package: packageOfComponent(service),
      service,
      states: states.filter((state) => has.has(state)),
      on,
      ...(tool ? { tool } : {}),
    };
    yield { value, from: { file: file.name, line } };
  }
  yield* labels;
  for (const [of, line] of users) {
    if (![...services.values()].some(({ user: one }) => one === of)) {
      yield { value: { kind: "no-service", user: of }, from: { file: file.name, line } };
    }
  }
}

/** `{{com.a/com.a.Service}, {com.b/.Service}}`: the innermost groups. */
function componentsOf(rest: string): string[] {
  const groups = rest.match(/\{([\w.]{3,300}\/[\w.$]{1,300}(?: ?\(A11yTool\))?)\}/g) ?? [];
  return groups.map((group) => group.slice(1, -1));
}

/** `Service[label=Reader, feedbackType[…], capabilities=11, …]`. */
function* boundOf(rest: string): Generator<Record<string, unknown>> {
  for (const found of rest.matchAll(/Service\[label=(.{0,200}?), feedbackType/g)) {
    const behind = rest.slice(found.index, found.index + 2000);
    const bits = /\bcapabilities=(\d{1,6})/.exec(behind)?.[1];
    yield {
      label: found[1],
      ...(bits === undefined ? {} : { capabilities: namesOf(Number(bits)) }),
    };
  }
}

function namesOf(bits: number): string[] {
  return capabilityNames.filter(([bit]) => (bits & bit) !== 0).map(([, name]) => name);
}

/** A class that begins with a dot stands in the package: both spellings are one service. */
function whole(component: string): string {
  const slash = component.indexOf("/");
  if (slash < 0 || component[slash + 1] !== ".") return component;
  return `${component.slice(0, slash)}/${component.slice(0, slash)}${component.slice(slash + 1)}`;
}
