/**
 * What the name of a process says of it.
 * @module
 */

import { isAndroidsOwn } from "../../android-programs.ts";
import { appOfProcess } from "../../app-of-process.ts";

/** `org.demo.app:remote` is a process of `org.demo.app`; `[kworker/0:1]` is how `ps` writes what has no arguments. */
export function namesOf(name: string): Record<string, unknown> {
  const process = name.replace(/^\[(.*)\]$/, "$1");
  if (isAndroidsOwn(process)) return { systemProcess: process };
  if (process.startsWith("/")) {
    const path = process.split(" ")[0] as string;
    return { process: path.slice(path.lastIndexOf("/") + 1), path };
  }
  const app = appOfProcess(process);
  return app === undefined ? { process } : { process, package: app };
}

/**
 * The kernel keeps the first fifteen bytes of a program's name, Android the last fifteen of an app's. A name that is
 * neither is one that the process gave itself.
 */
export function isOwnName(program: string | undefined, kernelName: string | undefined): boolean {
  if (program === undefined || kernelName === undefined || kernelName === "") return false;
  const whole = program.slice(program.lastIndexOf("/") + 1);
  return ![program, whole].some((one) => one.startsWith(kernelName) || one.endsWith(kernelName));
}
