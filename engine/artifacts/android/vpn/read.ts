/**
 * One row for the app of each user that carries its traffic, one for each change of that, and one for each network of the
 * moment.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { gathering, packageName, readDump } from "../../dump-lines.ts";
import { networkIn } from "./network.ts";

const change = /^(\d{4}-\d{2}-\d{2}T[\d:.]{8,20}) - (.{1,500})$/;

export function readVpn(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDump(file, context, {
    what: "list of networks",
    form: /^VPNs:|^Active vpn type:|^NetworkFactories for:|^Current Networks:|^Active default network:|^Network Requests:|^NetworkProviders for:|^NetworkAgentInfo|^mLegacyTypeTracker/,
    begin() {
      const apps = gathering(context);
      let inApps = false;
      let user: number | undefined;
      const carrier = (line: number, facts: Record<string, unknown>): void => {
        const value = apps.of(String(user), line, () => ({ kind: "app", user }));
        // Changes stand newest first: what is known already is newer.
        if (value !== undefined) for (const key in facts) value[key] ??= facts[key];
      };
      return {
        see({ text, line, indent }) {
          const network = networkIn(text);
          if (network !== undefined) return { value: { kind: "network", ...network }, line };
          if (/^VPNs:/.test(text)) inApps = true;
          else if (indent === 0 && /^[A-Z][\w ]{2,60}:$/.test(text)) inApps = false;
          if (!inApps) return undefined;
          const [, of, named] = /^(\d{1,6}): (\S{1,255}|\[Legacy VPN\])$/.exec(text) ?? [];
          if (of !== undefined) {
            user = Number(of);
            carrier(line, { package: packageName(named) });
            return undefined;
          }
          const active = /^Active package name: (\S{1,255})/.exec(text)?.[1];
          if (active !== undefined) carrier(line, { package: packageName(active) });
          const type = /^Active vpn type: (-?\d{1,3})/.exec(text)?.[1];
          if (type !== undefined) carrier(line, { type, active: type !== "-1" });
          const session = /\bsessionId=([^,}]{1,200})/.exec(text)?.[1];
          if (session !== undefined && session !== "null") carrier(line, { session });
          const on = /\balwaysOn[=:] ?(true|false)/i.exec(text)?.[1];
          const lockdown = /\blockdown[=:] ?(true|false)/i.exec(text)?.[1];
          if (on !== undefined) carrier(line, { alwaysOn: on === "true" });
          if (lockdown !== undefined) carrier(line, { lockdown: lockdown === "true" });
          const [, at, event = ""] = change.exec(text) ?? [];
          if (at === undefined || !/always-?on|lockdown/i.test(event)) return undefined;
          const name = packageName(/\bpackage(?: to)? ([\w.]{1,255})/.exec(event)?.[1]);
          return { value: { kind: "change", user, package: name, at, event }, line };
        },
        end: apps.facts,
      };
    },
  });
}
