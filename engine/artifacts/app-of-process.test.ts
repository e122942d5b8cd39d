import { expect, test } from "vitest";
import { appOfProcess } from "./app-of-process.ts";

test.each([
  ["org.demo.app", "org.demo.app"],
  ["org.demo.app:remote", "org.demo.app"],
  ["org.demo.app:org.demo.part", "org.demo.app"],
  ["org.demo.app:sandboxed_process0:org.chromium.content.app.SandboxedProcessService0:0", "org.demo.app"],
  ["org.demo.app:part$inner", "org.demo.app"],
  ["init", undefined],
  ["/system/bin/sh", undefined],
  ["org.demo.app -d", undefined],
  ["org.demo.app:", undefined],
  ["12:00:01.5", undefined],
])("%s is a process of %s", (process, app) => {
  expect(appOfProcess(process)).toBe(app);
});
