/**
 * Messages that say what happened on the phone. What they are called in the log: the artifacts of iLEAPP, which examiners
 * have tried on iOS 16 to 18, https://github.com/abrignoni/iLEAPP
 * @module
 */

export type LogEvent = "launch" | "access" | "usb" | "lock" | "profile";

interface Mark {
  readonly event: LogEvent;
  /** In the text for printing, and in the message. */
  readonly format: RegExp;
  readonly message?: RegExp;
  readonly writer: RegExp;
}

const marks: readonly Mark[] = [
  {
    event: "launch",
    format: /Bootstrapping |Launching application|killed from app switcher/,
    writer: /^(?:SpringBoard|runningboardd)$/,
  },
  {
    event: "access",
    format: /AUTHREQ_|AttributionChain/,
    message: /kTCCService(?:Microphone|Camera)\b/,
    writer: /^tccd$/,
  },
  {
    event: "usb",
    format:
      /IOAccessoryUSBConnectShim|AppleUSBCableDetect|USB Power \(VBUS\) Present|\bCON_DET\b|plugin state changed to|charger connected state change/,
    writer: /^(?:kernel|powerexperienced)$/,
  },
  {
    event: "lock",
    format: /Device lock status|screen is (?:un)?locked|Processed authentication request|Was (?:un)?locked for/,
    writer: /./,
  },
  {
    event: "profile",
    format: /(?:[Ii]nstall|[Rr]emov)\w* .{0,80}[Pp]rofile|[Pp]rofile .{0,80}(?:[Ii]nstalled|[Rr]emoved)/,
    writer: /^(?:profiled|mdmd)$/,
  },
];

/** What a text for printing may be about. */
export function eventOf(format: string): LogEvent | undefined {
  return marks.find((mark) => mark.format.test(format))?.event;
}

/** True when a message of this program may be about the event: what it is about is told by its text. */
export function isWriterOf(event: LogEvent, writer: string): boolean {
  return marks.some((mark) => mark.event === event && mark.writer.test(writer));
}

export function isEvent(event: LogEvent, message: string): boolean {
  return marks.some((mark) => mark.event === event && mark.message?.test(message) !== false);
}
