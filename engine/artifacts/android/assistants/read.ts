/**
 * One row for each app in each of its parts, for each user. What a line means depends on its words alone, so that the six
 * services are read alike.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { componentIn, gathering, packageName, readDump } from "../../dump-lines.ts";

/** A line whose words say what the component in it is. */
const parts: readonly (readonly [RegExp, string])[] = [
  [/^(?:\d{1,6}: )?defaultService=(\S{3,300})/, "autofill"],
  [/^(?:Default component|Component from settings): (\S{3,300})/, "autofill"],
  [/^mComponent=(\S{3,300})/, "voice-assistant"],
  [
    /^(?:Hotword detection service|mHotwordDetectionComponentName)[=:] ?(?:ComponentInfo\{)?([\w.]{1,255}\/[\w.$]{1,255})/,
    "voice-listener",
  ],
  [
    /^(?:Recognition service|mRecognitionComponent\w*)[=:] ?(?:ComponentInfo\{)?([\w.]{1,255}\/[\w.$]{1,255})/,
    "speech-recognition",
  ],
  [/^User \d{1,6}: ([\w.]{1,255})$/, "calls"],
  [/^DefaultCallRedirectionApp: ([\w.]{1,255})/, "call-redirection"],
  [/^DefaultCallScreeningApp: ([\w.]{1,255})/, "call-screening"],
  [/^DefaultCarModeDialerApp: ([\w.]{1,255})/, "calls"],
  [/^DefaultCallCompanionApps: \(override (?:null)?\) ?([\w.]{1,255})/, "call-companion"],
  [/\bPhoneAccount: (ComponentInfo\{[^}]{3,300})\}/, "call-account"],
  [/^mId=(\S{3,300})/, "spell-checker"],
];
const associated =
  /\b(?:mPackageName|mCompanionAppPackage|companionAppPackage|packageName) ?[=:] ?'?([A-Za-z]\w*(?:\.\w+)+)'?/;
const forms = [
  /^sDebug: |^Debug: .{0,40}Verbose: /,
  /^VOICE INTERACTION MANAGER/,
  /^Companion Device Associations:|^Association\{/i,
  /^Trust manager state:|^disabled because/,
  /^CallsManager:|^PhoneAccountRegistrar:/,
  /^Current Text Services Manager state|^Spell Checkers:/i,
].map((one) => one.source);

export function readAssistants(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDump(file, context, {
    what: "known state of the service",
    form: new RegExp(forms.join("|"), "i"),
    begin() {
      const found = gathering(context);
      let user: number | undefined;
      let agent: Record<string, unknown> | undefined;
      const add = (part: string, said: string, line: number, of = user): Record<string, unknown> | undefined => {
        const component = componentIn(said);
        const name = component?.package ?? packageName(said);
        if (name === undefined) return undefined;
        const value = { part, user: of, package: name, component: component?.component };
        return found.of(`${part} ${of} ${component?.component ?? name}`, line, () => value);
      };
      return {
        see({ text, line, above }) {
          const whose =
            /^User "(.{0,100}?)" \(id=(\d{1,6}),/.exec(text)?.[2] ?? /^(?:mUser=|User: ?)(\d{1,6})$/.exec(text)?.[1];
          if (whose !== undefined) user = Number(whose);
          if (above.some((one) => one.startsWith("Enabled agents:"))) {
            if (/^bound=/.test(text)) {
              if (agent !== undefined) agent["running"] = text.startsWith("bound=1");
            } else agent = add("trust-agent", text.split(" ")[0] ?? "", line);
            return undefined;
          }
          if (/Association/.test(text) && associated.test(text)) {
            const part = above.some((one) => /^Last Removed/i.test(one))
              ? "companion-device-removed"
              : "companion-device";
            const name = packageName(associated.exec(text)?.[1]);
            const of = /\bm?[uU]serId ?= ?(\d{1,6})/.exec(text)?.[1];
            const value = name === undefined ? undefined : add(part, name, line, Number(of ?? 0));
            const called = /\bm?(?:DisplayName|deviceName)='?(.{1,100}?)'?, /i.exec(text)?.[1];
            if (value !== undefined && called !== undefined && called !== "null") value["name"] ??= called;
            return undefined;
          }
          for (const [pattern, part] of parts) {
            const said = pattern.exec(text)?.[1];
            if (said === undefined) continue;
            const of = /^(?:User )?(\d{1,6}): /.exec(text)?.[1];
            add(part, said, line, of === undefined ? user : Number(of));
            break;
          }
          return undefined;
        },
        end: found.facts,
      };
    },
  });
}
