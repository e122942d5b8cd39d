/**
 * The program's start: the real streams, Ctrl-C, and the exit code.
 * @module
 */
import { setFlagsFromString } from "node:v8";
import { exitCode } from "./exit-code.ts";
import { main } from "./main.ts";

// What is read is looked at and forgotten: memory is given back early instead of the heap growing to twice what is in use.
setFlagsFromString("--heap-growing-percent=30");
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
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  unread = true;
  cancel.abort();
});
process.stderr.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
const code = await main(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  input: process.stdin,
  environment: process.env,
  signal: cancel.signal,
  now: Date.now,
});
process.exitCode = unread && code === exitCode.cancelled ? exitCode.ok : code;
