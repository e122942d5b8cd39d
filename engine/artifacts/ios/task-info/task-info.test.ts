import { describe, expect, it } from "vitest";
import { toUtf8 } from "../../../bytes/text.ts";
import { readFixture } from "../../../examine/fixture.ts";
import taskInfo from "./task-info.ts";

async function rowsOf(...names: string[]): Promise<unknown[]> {
  const tasks = names.map((name, i) => `process: "${name}" [${i + 1}] [unique ID: ${i + 1}]\nrun time: 9 s\n\n\n`);
  const text = `num tasks: ${names.length}\n\n${tasks.join("")}`;
  const { records } = await readFixture(taskInfo, new Map([["", toUtf8(text)]]));
  return records.map(({ value }) => [value["process"], value["beginning"], value["seldomBeginning"]]);
}

describe("the name of a task", () => {
  it("may be cut where no name of the list is longer", async () => {
    expect(await rowsOf("launchd", "CommsCenterRootH", "IMTransferAgent")).toEqual([
      ["launchd", undefined, undefined],
      ["CommsCenterRootH", "CommsCenterRootH", undefined],
      ["IMTransferAgent", "IMTransferAgent", undefined],
    ]);
  });

  it("is hardly cut where the list has longer ones", async () => {
    expect(await rowsOf("identityservicesd", "CommsCenterRootH")).toEqual([
      ["identityservicesd", undefined, undefined],
      ["CommsCenterRootH", undefined, "CommsCenterRootH"],
    ]);
  });
});
