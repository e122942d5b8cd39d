/**
 * Rows of the settings dump: one for each setting of each user, one for each change that is told of. Changes have a date
 * without a year; it is the year the evidence was taken, or the one before for a date later than that.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { noteNothing, readSectionLines } from "../../section-text.ts";
import { listedSettings, namespaceOf } from "./list.ts";

const head = /^(CONFIG|GLOBAL|SECURE|SYSTEM) SETTINGS \(user (\d{1,6})\)/;
const setting = /^_id:(\S{1,20}) name:(\S{1,300})(?: pkg:(\S{1,300}))? value:(.*)$/;
const behindValue = / (?:default:.*)?(?:defaultSystemSet:(?:true|false))?(?: ?tag:\S*)?\s*$/;
const history = /^History \((\S{1,300})\)$/;
const change =
  /^time: ?(\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:\.\d{1,9})?) mode:(\S{1,40})(?: oldValue:(.*?))?(?: newValue:(.*?))?(?: package:(\S{1,300}))?$/;
/** Values are lists of components in these, with a colon between two. */
const componentLists =
  /^(?:enabled_(?:accessibility_services|notification_listeners|notification_assistant|input_methods|vr_listeners)|default_input_method|assistant|voice_interaction_service|voice_recognition_service|autofill_service|sms_default_application|dialer_default_application|always_on_vpn_app|enabled_notification_policy_access_packages|accessibility_button_targets|accessibility_shortcut_target_service|debug_app|selected_spell_checker|lock_screen_.*owner|nfc_payment_default_component)$/;
const component = /[A-Za-z]\w*(?:\.[A-Za-z_]\w*)+/g;
/** `org.demo.app/.Part`, `org.demo.app/org.demo.Part`. */
const part = /^[A-Za-z]\w*(?:\.[A-Za-z_]\w*)+\/(?:\.[\w.$]{1,300}|[a-z]\w*(?:\.\w+)*\.[A-Z][\w$]{0,300})$/;
const mostApps = 1000;
const mostValue = 20_000;
const longestChange = 4000;

export async function* readSettings(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const namespace = namespaceOf(file.name);
  if (namespace === undefined) yield* readDump(file, context);
  else yield* readList(file, namespace, context);
}

/** The collector asks for the first user's settings alone. */
async function* readList(file: EvidenceFile, namespace: string, context: ReadContext): AsyncIterable<Row> {
  const settings = listedSettings(await readSectionLines(file, context), (line) => {
    context.note({
      code: "truncated",
      place: `${file.name}, line ${line}`,
      detail: "a name without a value",
      loss: true,
    });
  });
  let left = context.limits.entries;
  let found = false;
  for (const { name, value, line } of settings) {
    if (left-- <= 0) {
      context.note({ code: "over-limit", place: file.name, detail: "too many settings", loss: true });
      return;
    }
    found = true;
    const said = value === "null" ? undefined : value;
    const row = { kind: "setting", namespace, user: 0, name, value: said, apps: appsOf(name, said) };
    yield { value: row, from: { file: file.name, line } };
  }
  if (!found) noteNothing(file, context, "setting");
}

async function* readDump(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  let where: { namespace: string; user: number } | undefined;
  let of: string | undefined;
  let found = false;
  for (const { text, line } of await readSectionLines(file, context)) {
    const given = text.trim();
    const [, namespace, user] = head.exec(given) ?? [];
    if (namespace !== undefined) {
      where = { namespace: namespace.toLowerCase(), user: Number(user) };
      of = undefined;
      found = true;
      continue;
    }
    if (where === undefined) continue;
    const from = { file: file.name, line };
    const [, , name, writer, rest] = setting.exec(given) ?? [];
    if (name !== undefined && rest !== undefined) {
      of = undefined;
      const value = settingValue(rest);
      yield { value: { kind: "setting", ...where, name, writer, value, apps: appsOf(name, value) }, from };
      continue;
    }
    const named = history.exec(given)?.[1];
    if (named !== undefined) {
      of = named;
      continue;
    }
    if (of === undefined) continue;
    const [, time, mode, before, after, by] = given.length > longestChange ? [] : (change.exec(given) ?? []);
    if (time === undefined) continue;
    const value = {
      kind: "change",
      ...where,
      name: of,
      mode,
      changed: withYear(time, context.takenAt),
      changedAt: time,
      before,
      value: after,
      apps: appsOf(of, after),
      writer: by,
    };
    yield { value, from };
  }
  if (!found) noteNothing(file, context, "list of settings");
}

/** `value:1 default:0 defaultSystemSet:true tag:null`: what a value itself says may look like that too; the last counts. */
function settingValue(rest: string): string | undefined {
  const at = rest.lastIndexOf(" default:");
  const value = (at >= 0 ? rest.slice(0, at) : rest.replace(behindValue, "")).slice(0, mostValue);
  return value === "{null}" || value === "null" ? undefined : value;
}

function appsOf(name: string, value: string | undefined): string[] | undefined {
  if (value === undefined) return undefined;
  const isList = componentLists.test(name);
  // In a setting that a maker of phones added, parts of apps are known by their form.
  const parts = value.split(/[:;,\n]/, mostApps).map((one) => one.trim());
  const apps = parts.flatMap((one) => (isList || part.test(one) ? [one.split("/")[0] ?? ""] : []));
  const known = apps.filter((app) => app.match(component)?.[0] === app);
  return known.length === 0 ? undefined : [...new Set(known)];
}

function withYear(time: string, takenAt: string | undefined): string | undefined {
  const year = Number(takenAt?.slice(0, 4));
  if (takenAt === undefined || Number.isNaN(year)) return undefined;
  // A day more: the phone's clock may be ahead of UTC.
  const later = Date.parse(`${year}-${time.slice(0, 5)}T${time.slice(6, 14)}Z`) > Date.parse(takenAt) + 86_400_000;
  return `${later ? year - 1 : year}-${time}`;
}
