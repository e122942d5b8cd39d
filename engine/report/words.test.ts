import { describe, expect, it } from "vitest";
import { englishForTests, textsOnDisk } from "../../languages/texts-on-disk.ts";
import { createTranslateFrom, messageIdsFrom } from "../../languages/translate.ts";
import { watchingRights } from "../artifacts/known-packages.table.ts";
import { indicatorRules } from "../examine/indicator-finding.ts";
import { rulesOverSeveral } from "../examine/judge-together.ts";
import { grades, verdicts } from "../model/grade.ts";
import { artifactTexts } from "./fixture/examination.ts";
import { nextSteps } from "./html/next.ts";
import { artifactTitle, evidenceMessages, firstKnown, noteMessages, ruleMessageId, say, withTitles } from "./words.ts";

const translate = englishForTests(artifactTexts);

describe("the texts of what a report says", () => {
  const ids = new Set(messageIdsFrom(textsOnDisk(), "en"));
  const statuses = ["read", "partly-read", "absent", "unreadable", "over-limit", "skipped"];
  const codes = ["truncated", "malformed", "unsupported-version", "over-limit", "wrong-password", "absent"];
  const wanted = [
    ...verdicts.flatMap((verdict) => [`verdict-${verdict}`, `answer-${verdict}`, ...nextSteps[verdict]]),
    ...grades.flatMap((grade) => [`grade-${grade}`, `grade-${grade}-about`]),
    ...statuses.flatMap((status) => [`status-${status}`, `status-${status}-about`]),
    ...[...codes, "not-permitted", "cancelled", "other"].map((code) => `note-${code}`),
    ...Object.entries(indicatorRules).flatMap(([kind, rule]) => [
      ruleMessageId(`indicator/${kind}`),
      `${ruleMessageId(`indicator/${kind}`)}-about`,
      ...rule.couldAlsoBe,
      ...rule.next,
    ]),
    "benign-vendor-site",
    "benign-well-known",
    "benign-old-clue",
    "benign-opened-when-public",
    ...rulesOverSeveral.flatMap(({ id, couldAlsoBe, next }) => [
      ruleMessageId(id),
      `${ruleMessageId(id)}-about`,
      ...couldAlsoBe,
      ...next,
    ]),
  ];
  it.each([...new Set(wanted)])("%s is there", (id) => {
    expect(ids).toContain(id);
  });

  it("has a sentence for each way an indicator can match", () => {
    const ways = ["exact", "parent", "url-prefix", "directory", "truncated", "relative", "component"];
    for (const kind of Object.keys(indicatorRules)) {
      for (const how of ways) {
        const args = { value: "v", observed: "o", name: "N", how, artifact: "ios.data-usage", field: "f" };
        const { text } = say({ id: ruleMessageId(`indicator/${kind}`), args }, translate);
        expect(text).toMatch(/^[A-Z].*“Data usage”.*N\.$/);
      }
    }
  });
});

describe("words", () => {
  it("makes message ids of ids", () => {
    expect(ruleMessageId("ios.safari-history/redirect-within-a-moment")).toBe(
      "rule-ios-safari-history-redirect-within-a-moment",
    );
    expect(artifactTitle("ios.data-usage")).toEqual({ id: "artifact-ios-data-usage" });
  });

  it("puts artifact ids into words, in arguments named for it alone", () => {
    const message = {
      id: "rule-indicator-app-id",
      args: { value: "ios.data-usage", artifact: "ios.data-usage", name: "N" },
    };
    expect(say(message, translate)).toEqual({
      message,
      text: "The app “ios.data-usage” appears in “Data usage”. It is published as N.",
    });
  });

  it("puts powers into words, all of a list or none, as one that has no word came from the evidence", () => {
    const dutch = createTranslateFrom(textsOnDisk(), "nl");
    const rights = (list: string, name = "rights"): unknown =>
      withTitles({ id: "x", args: { [name]: list } }, dutch).args?.[name];
    expect(rights("calls, microphone")).toBe("gesprekken, microfoon");
    expect(rights("Microphone, Camera", "services")).toBe("microfoon, camera");
    expect(rights("device admin, VPN", "powers")).toBe("de telefoon beheren (apparaatbeheer), VPN");
    expect(rights("RECORD_AUDIO", "operation")).toBe("microfoon");
    expect(rights("calls, com.example.thing")).toBe("calls, com.example.thing");
    expect(rights("calls, between-us")).toBe("calls, between-us");
    expect(rights("")).toBe("");
    expect(rights("calls", "package")).toBe("calls");
    const ids = messageIdsFrom(textsOnDisk(), "nl");
    const kinds = [...new Set(watchingRights.values())].map((kind) => `power-${kind.replaceAll(" ", "-")}`);
    expect(kinds.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("falls back to a general sentence for codes and kinds without one", () => {
    expect(firstKnown(noteMessages("truncated", "x"), translate).message.id).toBe("note-truncated");
    expect(firstKnown(noteMessages("sun-spots", "x"), translate).text).toBe("Something went wrong here (sun-spots).");
    expect(firstKnown(noteMessages("Not a code\n", "x"), translate).message.id).toBe("note-other");
    expect(firstKnown(evidenceMessages("tablet", ""), translate).text).toBe("Other evidence (tablet)");
  });
});
