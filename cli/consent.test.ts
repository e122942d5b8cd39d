import { describe, expect, it } from "vitest";
import { refuses } from "./consent.ts";

describe("the answer to the question who agrees", () => {
  it.each(["", "  ", "n", "No", "NO.", "non", "Nee!", "nem", "لا", "لا.", "no "])("is a no: %j", (answer) => {
    expect(refuses(answer)).toBe(true);
  });

  it.each(["yes", "y", "Noor", "Ja", "oui", "Anna, with her brother", "نعم"])("is a name or a yes: %j", (answer) => {
    expect(refuses(answer)).toBe(false);
  });
});
