/**
 * The actions of a shortcut: a list of dictionaries with `WFWorkflowActionIdentifier` and `WFWorkflowActionParameters`,
 * bare or under `WFWorkflowActions`.
 * @module
 */
import { arrayOf, dictOf, type PlistValue, textOf } from "../../../formats/plist/plist.ts";
import type { ReadContext } from "../../../model/artifact.ts";
import { textsIn } from "../../plist-texts.ts";

export interface Actions {
  readonly actions: readonly string[];
  readonly apps: readonly string[];
  readonly addresses: readonly string[];
  readonly words: readonly string[];
}

/** Texts of one shortcut that are kept. */
const mostTexts = 2000;
const addressKey = /url|host|server|address/i;

export function actionsIn(list: PlistValue | undefined, place: string, context: ReadContext): Actions {
  const found = {
    actions: new Set<string>(),
    apps: new Set<string>(),
    addresses: new Set<string>(),
    words: new Set<string>(),
  };
  if (list !== undefined) {
    const items = arrayOf(list) ?? arrayOf(dictOf(list)?.get("WFWorkflowActions"));
    if (items === undefined) context.note({ code: "malformed", place, detail: "no list of actions", loss: true });
    for (const item of items ?? []) {
      const identifier = textOf(dictOf(item)?.get("WFWorkflowActionIdentifier"));
      if (identifier !== undefined) found.actions.add(identifier);
    }
    const cut = (): void => context.note({ code: "over-limit", place, detail: "more texts than are read", loss: true });
    for (const { key, text } of textsIn(list, cut)) {
      if (key === "WFWorkflowActionIdentifier" || !text.includes(".")) continue;
      if (/bundle-?identifier$|app-?identifier$/i.test(key)) found.apps.add(text);
      else if (text.includes("://") || addressKey.test(key)) keep(found.addresses, text);
      else keep(found.words, text);
    }
  }
  return {
    actions: [...found.actions],
    apps: [...found.apps],
    addresses: [...found.addresses],
    words: [...found.words],
  };
}

function keep(texts: Set<string>, text: string): void {
  if (texts.size < mostTexts) texts.add(text);
}
