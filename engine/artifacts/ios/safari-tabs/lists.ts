/**
 * The two property lists: `RecentlyClosedTabs.plist` (tabs and windows that were closed) and `Downloads.plist`.
 * @module
 */
import { arrayOf, dictOf, type PlistDict, type PlistValue, textOf } from "../../../formats/plist/plist.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { tabEntries } from "../../tab-session.ts";

export function* closedRows(root: PlistDict, file: EvidenceFile, context: ReadContext): Iterable<Row> {
  const list = listOf(root.get("ClosedTabOrWindowPersistentStates"), context);
  for (const [position, item] of list.entries()) {
    const key = `ClosedTabOrWindowPersistentStates.${position}.PersistentState`;
    const state = dictOf(dictOf(item)?.get("PersistentState")) ?? dictOf(item);
    if (state === undefined) continue;
    const tabs = arrayOf(state.get("TabStates"));
    if (tabs === undefined) yield* closedTab(state, state, file, key, context);
    for (const [number, tab] of listOf(tabs, context).entries()) {
      const tabState = dictOf(tab);
      if (tabState !== undefined) yield* closedTab(tabState, state, file, `${key}.TabStates.${number}`, context);
    }
  }
}

function* closedTab(
  tab: PlistDict,
  window: PlistDict,
  file: EvidenceFile,
  key: string,
  context: ReadContext,
): Iterable<Row> {
  const shared = { tab: textOf(tab.get("TabUUID")), private: window.get("IsPrivateWindow") };
  yield {
    value: {
      kind: "closed-tab",
      url: textOf(tab.get("TabURL")),
      title: textOf(tab.get("TabTitle")),
      closed: tab.get("DateClosed") ?? window.get("DateClosed"),
      visited: tab.get("LastVisitTime"),
      ...shared,
    },
    from: { file: file.name, key },
  };
  const session = tab.get("SessionState");
  for (const entry of tabEntries(session, `${file.name} ${key}.SessionState`, context)) {
    yield {
      value: { kind: "page-of-tab", ...shared, ...entry },
      from: { file: file.name, key: `${key}.SessionState.${entry.number - 1}` },
    };
  }
}

export function* downloadRows(root: PlistDict, file: EvidenceFile, context: ReadContext): Iterable<Row> {
  for (const [position, item] of listOf(root.get("DownloadHistory"), context).entries()) {
    const entry = dictOf(item);
    if (entry === undefined) continue;
    const paths = [entry.get("DownloadEntryPath"), entry.get("DownloadEntryPostPath")].flatMap(
      (path) => textOf(path) ?? [],
    );
    yield {
      value: {
        kind: "download",
        url: textOf(entry.get("DownloadEntryURL")),
        file: paths.length === 0 ? undefined : paths,
        started: entry.get("DownloadEntryDateAddedKey"),
        finished: entry.get("DownloadEntryDateFinishedKey"),
        bytes: entry.get("DownloadEntryProgressTotalToLoad"),
        profile: textOf(entry.get("DownloadEntryProfileUUIDStringKey")),
      },
      from: { file: file.name, key: `DownloadHistory.${position}` },
      inContainer: file.inContainer,
    };
  }
}

function listOf(value: PlistValue | undefined, context: ReadContext): readonly PlistValue[] {
  return (arrayOf(value) ?? []).slice(0, context.limits.entries);
}
