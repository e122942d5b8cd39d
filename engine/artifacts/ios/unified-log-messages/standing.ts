/**
 * What a message says of a name in it: that a program ran, that the phone spoke with an address, or nothing but the name.
 * @module
 */
import type { TokenKind } from "../../tokens.ts";

export const standings = ["named", "ran", "contact"] as const;
export type Standing = (typeof standings)[number];

export interface Statement {
  /** Name of the program that wrote it, and the label of the entry. */
  readonly writer: string;
  readonly subsystem: string;
  readonly message: string;
}

/** `[C12 …]`, `Connection 12:`, `Task <…>` of the system's own network code. */
const ofConnection = /(?:^|\s)(?:\[C\d+[\s\].]|Connection \d+\b|Task <)/;
const networkLabels = new Set(["com.apple.network", "com.apple.CFNetwork"]);

export function standingOf(kind: TokenKind, token: string, statement: Statement): Standing {
  const { writer, subsystem, message } = statement;
  switch (kind) {
    case "path":
      return writer === "tccd" && message.includes(`binary_path=${token}`) ? "ran" : startsIn(writer, message, token);
    case "name":
      // Before the bracket of the program that asks stand its identifier and its number.
      if (writer === "tccd" && message.includes(`identifier=${token}, pid=`)) return "ran";
      if (isOfConnection(subsystem, message)) return "contact";
      return startsIn(writer, message, token);
    case "process":
      return startsIn(writer, message, token);
    case "ip":
    case "link":
      return isOfConnection(subsystem, message) ? "contact" : "named";
    default:
      return "named";
  }
}

function isOfConnection(subsystem: string, message: string): boolean {
  return networkLabels.has(subsystem) && ofConnection.test(message);
}

/** `[app<NAME(UUID)>:412]` is a process that the keeper of programs knows; launchd writes what it has begun. */
function startsIn(writer: string, message: string, token: string): Standing {
  if (writer === "launchd") {
    const at = message.indexOf(`${token}[`);
    return at > 0 && /\bspawned $/.test(message.slice(Math.max(0, at - 20), at)) ? "ran" : "named";
  }
  if (writer !== "runningboardd" && writer !== "SpringBoard") return "named";
  const at = message.indexOf(`<${token}`);
  return at >= 0 && /^(?:\([^()]{0,100}\))?>:\d{1,6}\]/.test(message.slice(at + 1 + token.length)) ? "ran" : "named";
}
