/**
 * The text of a tombstone, line by line. Every line may be missing: versions of Android differ in what they write.
 * @module
 */
import { appsOf, linesWithNames, namesOf, pathsOf, startedAs, threadOf, timeOf } from "./crash-values.ts";

const fieldLine =
  /^(Build fingerprint|Revision|ABI|Timestamp|Process uptime|Cmdline|uid|Cause|Abort message): (.{0,4000})$/;
/** A thread's name may hold anything, commas and colons too. */
const processLine = /^pid: (\d{1,9}), tid: (\d{1,9}), name: (.{0,200}?)\s+>>> (.{0,1000}) <<</;
const signalLine =
  /^signal (\d{1,4})(?: \(([^)]{1,40})\))?, code (-?\d{1,9})(?: \(([^)]{1,200})\))?(?:, fault addr (\S{1,40}))?/;
const frameLine = /^#\d{1,5} pc [0-9a-f]{1,16} {1,4}(\/[^\s]{1,1000}(?: \(deleted\))?)/;
const mapLine = /^[0-9a-f']{8,20}-[0-9a-f']{8,20} [r-][w-][x-].{0,60}? (\/.{1,1000}?)(?: \((?:BuildId|load bias).*)?$/;
const openLine = /^fd \d{1,9}: (\/.{1,1000}?)(?: \((?:owned by|unowned).*)?$/;
const mostPaths = 20_000;
/** `01-02 03:04:05.123  1234  1240 I tag: message`, from the log of the program, at the end. */
const logLine = /^\d{2}-\d{2} \d{2}:\d{2}:\d{2}\.\d{3}\s+\d{1,7}\s+\d{1,7} [A-Z] (.{1,2000})/;

export class TombstoneText {
  readonly #fields = new Map<string, string>();
  readonly #causes: string[] = [];
  readonly #images: string[] = [];
  readonly #open: string[] = [];
  readonly #logged: string[] = [];
  #process: readonly string[] | undefined;
  #signal: readonly (string | undefined)[] | undefined;

  see(text: string): void {
    const given = text.trim();
    const [, name, value] = fieldLine.exec(given) ?? [];
    if (name !== undefined && value !== undefined) {
      if (name === "Cause") {
        if (this.#causes.length < 100) this.#causes.push(value);
      } else if (!this.#fields.has(name)) this.#fields.set(name, value.replace(/^'(.*?)'? ?$/, "$1"));
      return;
    }
    // The first of each belongs to the thread that crashed; the others follow.
    this.#process ??= processLine.exec(given)?.slice(1);
    this.#signal ??= signalLine.exec(given)?.slice(1);
    const image = frameLine.exec(given)?.[1] ?? mapLine.exec(given)?.[1];
    if (image !== undefined && this.#images.length < mostPaths) this.#images.push(image);
    const open = openLine.exec(given)?.[1];
    if (open !== undefined && this.#open.length < mostPaths) this.#open.push(open);
    const logged = logLine.exec(given)?.[1];
    if (logged !== undefined && this.#logged.length < mostPaths) this.#logged.push(logged);
  }

  /** True when it says which program crashed, or of what. */
  get isWhole(): boolean {
    return this.#process !== undefined || this.#signal !== undefined;
  }

  value(): Record<string, unknown> {
    const [pid, tid, thread, program] = this.#process ?? [];
    const [number, signal, code, codeName, fault] = this.#signal ?? [];
    const command = this.#fields.get("Cmdline");
    const images = pathsOf(this.#images);
    const opened = pathsOf(this.#open);
    const uid = this.#fields.get("uid");
    const uptime = /^(\d{1,12})s/.exec(this.#fields.get("Process uptime") ?? "")?.[1];
    return {
      ...namesOf(program ?? command?.split(" ")[0], pid === tid ? thread : undefined),
      ...(command === undefined ? {} : { command: [command], ...startedAs(command, program) }),
      thread: threadOf(thread),
      pid: pid === undefined ? undefined : Number(pid),
      tid: tid === undefined ? undefined : Number(tid),
      uid: uid !== undefined && /^\d{1,9}$/.test(uid) ? Number(uid) : undefined,
      ...timeOf(this.#fields.get("Timestamp")),
      uptime: uptime === undefined ? undefined : Number(uptime),
      signal: signal ?? number,
      code: codeName ?? code,
      faultAddress: fault === undefined || fault.startsWith("--") ? undefined : fault,
      ...(this.#causes.length === 0 ? {} : { causes: this.#causes }),
      abortMessage: this.#fields.get("Abort message"),
      build: this.#fields.get("Build fingerprint"),
      images,
      openFiles: opened,
      apps: appsOf(images, opened),
      logged: linesWithNames(this.#logged),
    };
  }
}
