/**
 * The program's start: the real streams, Ctrl-C, and the exit code.
 * @module
 */
import { setFlagsFromString } from "node:v8";
import { createTranslate } from "@bridle/languages";
import { exitCode } from "./exit-code.ts";
import { main } from "./main.ts";

// What is read is looked at and forgotten: memory is given back early instead of the heap growing to twice what is in use.
setFlagsFromString("--heap-growing-percent=60");
const cancel = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    // The second Ctrl-C does not wait for the current step to end.
    if (cancel.signal.aborted) process.exit(exitCode.cancelled);
    cancel.abort();
  });
}
// Whoever read us has seen enough: `bridle records … | head`. What is under way ends; an answer that was found stays.
let unread = false;
// The disk behind our output is full, say: an answer that nobody can read is none.
let unwritten = false;
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") unread = true;
  else unwritten = true;
  cancel.abort();
});
// What cannot be said changes no answer.
process.stderr.on("error", () => undefined);
const code = await main(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  input: process.stdin,
  environment: process.env,
  signal: cancel.signal,
  now: Date.now,
});
// An error of the last words comes after them.
await new Promise((resolve) => setImmediate(resolve));
if (unwritten) {
  const about = { args: { path: "/dev/stdout" } };
  const say = createTranslate("en");
  process.stderr.write(`${say({ id: "error-output-not-writable", ...about })}\n`);
  process.exitCode = exitCode.cannotWrite;
} else process.exitCode = unread && code === exitCode.cancelled ? exitCode.ok : code;
