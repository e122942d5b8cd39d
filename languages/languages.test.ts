import { beforeAll, describe, expect, it } from "vitest";
import { writeTextsModule } from "./texts-on-disk.ts";

describe("the door to the texts", () => {
  beforeAll(writeTextsModule);

  it("lists the languages, English first, with their own names", async () => {
    const { availableLanguages, directionOf } = await import("./languages.ts");
    expect(availableLanguages[0]).toEqual({ code: "en", name: "English", direction: "ltr" });
    expect(availableLanguages.map(({ code }) => directionOf(code))).toEqual(
      availableLanguages.map(({ direction }) => direction),
    );
    expect([directionOf("ar"), directionOf("fa-IR"), directionOf("nl")]).toEqual(["rtl", "rtl", "ltr"]);
  });

  it("speaks the bundled texts and lists their ids", async () => {
    const { createTranslate, messageIds } = await import("./languages.ts");
    expect(createTranslate("en")({ id: "verdict-traces" })).toBe("Traces found");
    expect(messageIds()).toContain("grade-ran-about");
    expect(() => createTranslate("xx")).toThrow(RangeError);
  });
});
