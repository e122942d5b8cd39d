/**
 * A line in which SELinux tells what it kept a program from: `avc: denied { execute } for pid=1 comm="x" path="/y" …`.
 * Facts: https://source.android.com/docs/security/features/selinux/validate
 * @module
 */
import { isAndroidsOwn } from "./android-programs.ts";
import { ownerOfPath } from "./data-path.ts";

/** Fields of a row; undefined where it is no such line. */
export function avcOf(message: string): Record<string, unknown> | undefined {
  const begun = message.indexOf("avc:");
  if (begun < 0) return undefined;
  const [, decision, rights = ""] =
    /avc:\s+(denied|granted)\s+\{ ([\w ]{1,300})\}/.exec(message.slice(begun, begun + 400)) ?? [];
  if (decision === undefined) return undefined;
  const rest = message.slice(begun);
  const path = valueIn(rest, "path") ?? valueIn(rest, "exe");
  const shown = path?.startsWith("/") === true ? path.replace(/ \(deleted\)$/, "") : undefined;
  const app = valueIn(rest, "app");
  const comm = valueIn(rest, "comm");
  return {
    event: decision === "denied" ? "access denied" : "access granted",
    ...(comm !== undefined && isAndroidsOwn(comm) ? { ownProcess: comm } : { thread: comm }),
    pid: numberIn(rest, "pid"),
    path: shown,
    file: shown === undefined ? valueIn(rest, "name") : undefined,
    package: app ?? (shown === undefined ? undefined : ownerOfPath(shown)?.package),
    rights: rights.trim(),
    label: valueIn(rest, "scontext"),
    target: valueIn(rest, "tcontext"),
  };
}

const longest = 1024;

/** `key="value"` or `key=value`; a value with odd signs stands as hexadecimal, without quotation marks. */
function valueIn(text: string, key: string): string | undefined {
  const at = text.indexOf(` ${key}=`);
  if (at < 0) return undefined;
  const from = at + key.length + 2;
  if (text.charAt(from) === '"') {
    const end = text.indexOf('"', from + 1);
    return end < 0 || end - from > longest ? undefined : text.slice(from + 1, end);
  }
  const value = /^\S{1,2048}/.exec(text.slice(from, from + 2 * longest))?.[0];
  if (value === undefined || !/^(?:comm|path|name|exe)$/.test(key) || !/^(?:[0-9A-F]{2}){2,}$/.test(value))
    return value;
  let plain = "";
  for (let i = 0; i < value.length; i += 2) plain += String.fromCharCode(Number.parseInt(value.slice(i, i + 2), 16));
  return plain;
}

function numberIn(text: string, key: string): number | undefined {
  const value = valueIn(text, key);
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}
