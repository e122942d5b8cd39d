import { describe, expect, it } from "vitest";
import {
  examination,
  fieldsOf,
  message,
  messageFinding,
  processFinding,
  ruleFinding,
  visit,
} from "./fixture/examination.ts";
import { createRedactor } from "./redact.ts";

describe("createRedactor", () => {
  it("replaces what is declared personal by placeholders that stay the same", () => {
    const redactor = createRedactor(fieldsOf);
    expect(redactor.record(message()).value).toEqual({
      text: "[text 1]",
      sender: "[number 1]",
      received: "2026-04-02T18:30:00Z",
    });
    expect(redactor.record({ ...message(), value: { text: "other", sender: "+31612345678" } }).value).toEqual({
      text: "[text 2]",
      sender: "[number 1]",
    });
  });

  it("reaches into paths and keys that name the person once more", () => {
    const record = {
      ...message(),
      value: { text: "hi", sender: "+31612345678", path: "/Media/+31612345678/1.jpg" },
      from: { file: "a.plist", key: "lookups.tel:+31612345678" },
    };
    const shown = createRedactor(fieldsOf).record(record);
    expect(shown.from).toEqual({ file: "a.plist", key: "lookups.tel:[number 1]" });
    expect(shown.value).toEqual({ text: "[text 1]", sender: "[number 1]", path: "/Media/[number 1]/1.jpg" });
    expect(createRedactor(fieldsOf).record(record, ["/Media/+31612345678/1.jpg"]).value["path"]).toBe(
      "/Media/+31612345678/1.jpg",
    );
  });

  it("numbers by kind and by first use, the same in every run", () => {
    const run = (): string => JSON.stringify(createRedactor(fieldsOf).examination(examination("traces", 20)));
    expect(run()).toBe(run());
    const redactor = createRedactor(fieldsOf);
    expect([
      redactor.placeholder("name", "a"),
      redactor.placeholder("text", "a"),
      redactor.placeholder("name", "b"),
      redactor.placeholder("name", "a"),
    ]).toEqual(["[name 1]", "[text 1]", "[name 2]", "[name 1]"]);
  });

  it("keeps the matched value, and it alone", () => {
    const redacted = createRedactor(fieldsOf).finding(messageFinding());
    const url = "https://free247downloads.example/p?x=<script>alert(1)</script>";
    expect(redacted.message.args).toEqual(messageFinding().message.args);
    expect(redacted.because[0]?.value).toEqual({
      text: `[text 1] (${url})`,
      sender: "[number 1]",
      received: "2026-04-02T18:30:00Z",
    });
    expect(redacted.because[0]?.from).toEqual(messageFinding().because[0]?.from);
    expect(createRedactor(fieldsOf).finding(processFinding())).toEqual(processFinding());
  });

  it("leaves a field that is the matched value whole", () => {
    const finding = messageFinding();
    const because = [{ ...visit(1), value: { url: "https://free247downloads.example/P?x=<script>alert(1)</script>" } }];
    const [record] = createRedactor(fieldsOf).finding({ ...finding, because }).because;
    expect(record?.value["url"]).toBe("https://free247downloads.example/P?x=<script>alert(1)</script>");
  });

  it("reaches into the arguments of a rule's sentences", () => {
    const rule = ruleFinding();
    const finding = {
      ...rule,
      because: [{ ...message(), value: { text: "call me", sender: "+31612345678" } }],
      message: { id: "x", args: { who: "+31612345678", what: "from +31612345678: call me", count: 3, other: "kept" } },
      couldAlsoBe: [{ id: "y", args: { who: "+31612345678" } }],
    };
    const redacted = createRedactor(fieldsOf).finding(finding);
    expect(redacted.message.args).toEqual({
      who: "[number 1]",
      what: "from [number 1]: [text 1]",
      count: 3,
      other: "kept",
    });
    expect(redacted.couldAlsoBe[0]?.args).toEqual({ who: "[number 1]" });
  });

  it("does not take a placeholder for contents, or a value for a pattern", () => {
    const finding = {
      ...ruleFinding(),
      because: [{ ...message(), value: { text: "number", sender: "$&.*+31" } }],
      message: { id: "x", args: { a: "number and $&.*+31" } },
    };
    expect(createRedactor(fieldsOf).finding(finding).message.args).toEqual({ a: "[text 1] and [number 1]" });
  });

  it("replaces values that are no text, and observables", () => {
    const record = {
      ...message(),
      value: { text: ["a", { b: 1 }], sender: 31612345678 },
      observables: [
        { kind: "text" as const, value: "a link", field: "text" },
        { kind: "process-name" as const, value: "bh", field: "other" },
      ],
    };
    const redacted = createRedactor(fieldsOf).record(record);
    expect(redacted.value).toEqual({ text: "[text 1]", sender: "[number 1]" });
    expect(redacted.observables.map(({ value }) => value)).toEqual(["[text 2]", "bh"]);
  });

  it("replaces the evidence's name and leaves no personal value anywhere", () => {
    const redacted = createRedactor(fieldsOf).examination(examination());
    expect(redacted.evidence[0]?.name).toBe("[name 1]");
    const text = JSON.stringify(redacted);
    for (const secret of ["00008110-000A1D2E3F4B801E", "+31612345678", "Your parcel", "Free <b>news"]) {
      expect(text).not.toContain(secret);
    }
  });
});
