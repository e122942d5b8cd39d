/**
 * One row for each start and stop of a recording in the log, for each recording that goes on, and for each app that asked
 * for the sound.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { type Fact, packageName, readDump, withYear } from "../../dump-lines.ts";

const stamp = /^(\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:[.:]\d{1,9})?) /;
const recording = /^rec (\w{2,20}) /;
const focus = /^(requestAudioFocus|abandonAudioFocus)\(\) from uid\/pid (\d{1,9})\/\d{1,9} /;
/** ` session:25 -- source client=MIC, dev=MIC -- uid:10123 -- patch:12 -- pack:org.demo.app -- format …` */
const going = /^session:(\d{1,9}) -- source client=(\w{1,40})/;

export function readMicrophoneUse(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDump(file, context, {
    what: "log of the audio service",
    form: /RecordActivityMonitor|recording activity|^MediaFocusControl|^Audio (?:Focus|event log)|^Stream volumes|^Ringer mode|^Events? log:/i,
    begin() {
      // Absent before Android 10, which lists only what goes on.
      let active: boolean | undefined;
      return {
        see({ text, line }) {
          const state = /^riid (?:\d{1,9}|-1)?; ?active\? ?(true|false)/.exec(text)?.[1];
          if (state !== undefined) {
            active = state === "true";
            return undefined;
          }
          const [, session, source] = going.exec(text) ?? [];
          if (session !== undefined) {
            const fact = factOf(text, line, { kind: "recording", session: Number(session), source, active });
            active = undefined;
            return fact;
          }
          const time = stamp.exec(text)?.[1];
          if (time === undefined) return undefined;
          const rest = text.slice(time.length + 1);
          const at = { at: withYear(time, context.takenAt), atText: time };
          const event = recording.exec(rest)?.[1];
          if (event !== undefined) {
            const of = /\bsession:(\d{1,9})/.exec(rest)?.[1];
            const from = /\bsrc:(\w{1,40})/.exec(rest)?.[1];
            const fact = { kind: "log", event, source: from, ...at };
            return factOf(rest, line, of === undefined ? fact : { ...fact, session: Number(of) });
          }
          const [, asked, uid] = focus.exec(rest) ?? [];
          if (asked === undefined) return undefined;
          const event2 = asked === "requestAudioFocus" ? "request" : "abandon";
          return factOf(rest, line, { kind: "focus", event: event2, uid: Number(uid), ...at });
        },
      };
    },
  });
}

function factOf(text: string, line: number, value: Record<string, unknown>): Fact | undefined {
  const name = packageName(/\b(?:pack:|callingPack=)([\w.]{1,255})/.exec(text)?.[1]);
  if (name === undefined) return undefined;
  const uid = /\buid:(\d{1,9})/.exec(text)?.[1];
  const told = /\bsilenced[?:=] ?(true|false)/.exec(text)?.[1];
  const silenced = told === undefined ? /\bsilenced\b/.test(text) && !/\bnot silenced\b/.test(text) : told === "true";
  return {
    value: {
      ...value,
      package: name,
      ...(/\bsilenced\b/.test(text) ? { silenced } : {}),
      ...(uid === undefined ? {} : { uid: Number(uid) }),
    },
    line,
  };
}
