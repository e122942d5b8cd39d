/**
 * Rows of the notification manager's dump: one for each listener, assistant and provider of conditions with all that is said
 * of it, one for each app that shows notifications now, and one for each app that it keeps settings of.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { addTo, componentIn, type DumpLine, gathering, packageName, readDump } from "../../dump-lines.ts";

const kinds: ReadonlyMap<string, string> = new Map([
  ["notification listeners", "listener"],
  ["notification assistants", "assistant"],
  ["condition providers", "condition-provider"],
]);
const listHead =
  /^(Allowed|All|Live|Snoozed) (notification listeners|notification assistants|condition providers)\b[^:]{0,60}:/;
const entryUser = /\((?:user:|user|userId:) ?(-?\d{1,6})/;
const record = /^NotificationRecord\(\w{1,20}: pkg=(\S{1,255}) user=UserHandle\{(-?\d{1,6})\}/;
const settings = /^AppSettings: (\S{1,255}) \((-?\d{1,9}|UNKNOWN_UID)\)/;

export function readNotificationListeners(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDump(file, context, {
    what: "list of notification listeners",
    form: /^Current Notification Manager state|^Notification (?:listeners|List)|notification listeners/i,
    begin() {
      const found = gathering(context);
      let open: { state: string; kind: string } | undefined;
      const entry = ({ text, line }: DumpLine, state: string, kind: string): boolean => {
        let named = false;
        const user = entryUser.exec(text)?.[1];
        const bare = text.replace(entryUser, " ").replace(/^ComponentInfo\{([^}]{0,300})\}.*/, "$1");
        // Allowed ones stand behind each other with colons between, as the setting holds them; providers by package alone.
        for (const one of (bare.split(" ")[0] ?? "").split(":").slice(0, 200)) {
          const component = componentIn(one);
          const name = component?.package ?? packageName(one);
          if (name === undefined) continue;
          named = true;
          const value = found.of(`${kind} ${component?.component ?? name}`, line, () => ({
            kind,
            package: name,
            component: component?.component,
            enabled: false,
            running: false,
          }));
          if (value === undefined) return named;
          addTo(value, "states", state);
          if (user !== undefined && user !== "-1") addTo(value, "users", Number(user));
          // Providers of conditions only switch "do not disturb".
          if (kind !== "condition-provider" && state !== "snoozed") value["enabled"] = true;
          value["running"] = value["running"] === true || state === "live";
          if (/ SYSTEM\b/.test(text)) value["system"] = true;
        }
        return named;
      };
      return {
        see(line) {
          const head = listHead.exec(line.text);
          if (head !== null) {
            const [, state = "", list = ""] = head;
            const told = { Allowed: "allowed", All: "enabled", Live: "live", Snoozed: "snoozed" }[state] ?? state;
            open = { state: told, kind: kinds.get(list) ?? list };
            return undefined;
          }
          // A list ends with the next heading, or with the first line that names no app.
          if (open !== undefined && entry(line, open.state, open.kind)) return undefined;
          // A user for whom none is allowed: `(user: 10 isPrimary: true)`.
          if (!line.text.startsWith("(user")) open = undefined;
          const [, shown, user] = record.exec(line.text) ?? [];
          const [, kept, uid] = shown === undefined ? (settings.exec(line.text) ?? []) : [];
          const name = packageName(shown ?? kept);
          if (name === undefined) return undefined;
          // A backup of another phone brought settings of an app that was never installed here.
          const restored =
            uid !== undefined && (!/^\d/.test(uid) || line.above.some((one) => one.startsWith("Restored without uid")));
          if (restored) {
            found.of(`restored ${name}`, line.line, () => ({ kind: "restored", restored: name, enabled: false }));
            return undefined;
          }
          const kind = shown === undefined ? "settings" : "notification";
          const value = found.of(`${kind} ${name} ${uid ?? ""}`, line.line, () => ({
            kind,
            package: name,
            enabled: false,
            ...(uid === undefined ? { count: 0 } : { uid: Number(uid) }),
          }));
          if (value === undefined) return undefined;
          if (uid === undefined) value["count"] = Number(value["count"]) + 1;
          if (user !== undefined) addTo(value, "users", Number(user));
          return undefined;
        },
        end: found.facts,
      };
    },
  });
}
