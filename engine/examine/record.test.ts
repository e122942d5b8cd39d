import { expect, test } from "vitest";
import type { Artifact } from "../model/artifact.ts";
import { host } from "../model/field.ts";
import { recordOf } from "./record.ts";

const artifact = { id: "ios.example", fields: { domain: host() } } as unknown as Artifact;

test("a field that is not declared costs its value alone, and is told", () => {
  const told: string[] = [];
  const row = { value: { domain: "a.example", forgotten: "b.example" }, from: { file: "x" } };
  const record = recordOf(artifact, row, (field) => told.push(field));
  expect(record.value).toEqual({ domain: "a.example" });
  expect(record.observables.map(({ value }) => value)).toEqual(["a.example"]);
  expect(told).toEqual(["forgotten"]);
});
