/**
 * Missed calls in a row, as far as they came over FaceTime or an app; calls by telephone carry no such attack.
 * @module
 */
import { missedCallsRule } from "../../missed-calls.ts";

const telephone = "com.apple.Telephony";
const names: Readonly<Record<string, string>> = {
  "com.apple.FaceTime": "FaceTime",
  "net.whatsapp.WhatsApp": "WhatsApp",
  "net.whatsapp.WhatsAppSMB": "WhatsApp Business",
};

export const missedCalls = missedCallsRule("ios.calls/missed-calls-in-a-row", ({ value }) => {
  const { kind, handle, participants, provider, direction, answered, duration, name, callType } = value;
  const caller = handle ?? (Array.isArray(participants) ? participants[0] : undefined);
  if (kind !== "call" || typeof caller !== "string") return undefined;
  // Old rows name no provider; then the type of the call tells FaceTime from the telephone.
  const overInternet = provider === undefined ? callType === 8 || callType === 16 : provider !== telephone;
  if (!overInternet) return undefined;
  const missed = direction === "incoming" && answered !== true && (duration === undefined || duration === 0);
  const app = String(provider ?? "FaceTime");
  return { caller, app: names[app] ?? app, missedFromStranger: missed && name === undefined };
});
