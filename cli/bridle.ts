/**
 * The program's start: the real streams, Ctrl-C, and the exit code.
 * @module
 */
import { exitCode } from "./exit-code.ts";
import { main } from "./main.ts";

const cancel = new AbortController();
process.on("SIGINT", () => {
  // The second Ctrl-C does not wait for the current step to end.
  if (cancel.signal.aborted) process.exit(exitCode.cancelled);
  cancel.abort();
});
for (const output of [process.stdout, process.stderr]) {
  output.on("error", (error: NodeJS.ErrnoException) => {
    // Whoever read us has seen enough: `bridle records … | head`.
    if (error.code === "EPIPE") process.exit(exitCode.ok);
    throw error;
  });
}
process.exitCode = await main(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  input: process.stdin,
  environment: process.env,
  signal: cancel.signal,
  now: Date.now,
});
