import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { run } from "./captured.ts";

it("says so when the page is not beside the program", async () => {
  const { code, err } = await run(["web", "--out", join(tmpdir(), "bridle-no-page.html")]);
  expect(code).toBe(66);
  expect(err).toContain("The page is not beside the program.");
});
