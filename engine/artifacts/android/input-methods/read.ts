/**
 * One row for each keyboard, with all that is said of it: installed, enabled, in use; and one for each app in which
 * something was typed of late.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { addTo, componentIn, gathering, packageName, readDump } from "../../dump-lines.ts";

const installed = /^mId=(\S{3,300})/;
/** Names of several versions for the keyboard that is in use. */
const inUse = /\b(?:mCurMethodId|mSelectedMethodId|selectedMethodId|mCurId|curId)=([\w.]{1,255}\/[\w.$]{1,255})/g;
const enabled = /\bmEnabledInputMethodsStrCache=(\S{1,4000})/;
const system = /^\/(?:system|system_ext|product|vendor|apex)\//;

export function readInputMethods(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDump(file, context, {
    what: "list of keyboards",
    form: /^(?:Current )?Input Method|^InputMethod|^mCurMethodId=|^mSelectedMethodId=/i,
    begin() {
      const found = gathering(context);
      let open: { value: Record<string, unknown>; indent: number } | undefined;
      const keyboard = (text: string, state: string, line: number): Record<string, unknown> | undefined => {
        const of = componentIn(text);
        if (of === undefined) return undefined;
        const value = found.of(`keyboard ${of.component}`, line, () => ({ kind: "keyboard", ...of, enabled: false }));
        if (value === undefined) return undefined;
        addTo(value, "states", state);
        if (state !== "installed") value["enabled"] = true;
        return value;
      };
      return {
        see({ text, line, indent }) {
          if (open !== undefined && indent < open.indent) open = undefined;
          const id = installed.exec(text)?.[1];
          if (id !== undefined) {
            const value = keyboard(id, "installed", line);
            open = value === undefined ? undefined : { value, indent };
            return undefined;
          }
          for (const [, used = ""] of text.matchAll(inUse)) keyboard(used, "in-use", line);
          const list = enabled.exec(text)?.[1];
          if (list !== undefined) for (const one of list.split(":")) keyboard(one, "enabled", line);
          if (open !== undefined) {
            const path = /^sourceDir=(\S{1,1000})/.exec(text)?.[1];
            const uid = /^uid=(\d{1,9})\b/.exec(text)?.[1];
            if (path !== undefined) Object.assign(open.value, { path, system: system.test(path) });
            if (uid !== undefined) open.value["uid"] = Number(uid);
            return undefined;
          }
          const typedIn = packageName(/^packageName=(\S{1,255})/.exec(text)?.[1]);
          if (typedIn !== undefined) {
            found.of(`typed-in ${typedIn}`, line, () => ({ kind: "typed-in", package: typedIn, enabled: false }));
          }
          return undefined;
        },
        end: found.facts,
      };
    },
  });
}
