import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namesInCommand } from "./shell-command.ts";

describe("a shell command", () => {
  it.each([
    ["pm install com.evil.app", { programs: ["pm"], paths: [], packages: ["com.evil.app"] }],
    ["/data/local/tmp/tool -d", { programs: ["tool"], paths: ["/data/local/tmp/tool"], packages: [] }],
    ["A=1 su -c 'cat /a/b;rm \"/a/c d\"'", { programs: ["su", "cat", "rm"], paths: ["/a/b", "/a/c"], packages: [] }],
    ["am start -n org.demo.app/.Main", { programs: ["am"], paths: [], packages: ["org.demo.app"] }],
    [
      "dumpsys package org.demo.app:remote | grep x",
      { programs: ["dumpsys", "grep"], paths: [], packages: ["org.demo.app"] },
    ],
    ["dd if=/dev/a of=/sdcard/b", { programs: ["dd"], paths: ["/dev/a", "/sdcard/b"], packages: [] }],
    ["", { programs: [], paths: [], packages: [] }],
  ])("%s", (command, names) => {
    expect(namesInCommand(command)).toEqual(names);
  });

  it("of any form throws nothing and takes no long time", () => {
    fc.assert(
      fc.property(fc.string(), (command) => {
        namesInCommand(command);
      }),
    );
    const started = performance.now();
    for (const odd of ["'", '"', "\\", "$(", "\"'"]) namesInCommand(odd.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
