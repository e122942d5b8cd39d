/**
 * Which phone something is of, as far as that stands in it: compared, and never told. A serial number names a person.
 * @module
 */
export interface PhoneIdentity {
  /** The maker's serial number. */
  readonly serial?: string;
  /** Apple's identifier of a device. */
  readonly udid?: string;
}

/** From what stands in evidence; undefined where nothing of it is there. */
export function phoneIdentity(stated: {
  readonly serial?: string | undefined;
  readonly udid?: string | undefined;
}): PhoneIdentity | undefined {
  const serial = plain(stated.serial);
  const udid = plain(stated.udid);
  if (serial === undefined && udid === undefined) return undefined;
  return { ...(serial === undefined ? {} : { serial }), ...(udid === undefined ? {} : { udid }) };
}

/** Without what only sets letters apart. What is as short as a placeholder, or one letter again and again, names nobody. */
function plain(value: string | undefined): string | undefined {
  const letters = value?.replaceAll(/[\s-]/g, "").toLowerCase();
  if (letters === undefined || letters.length < 6 || letters.length > 64) return undefined;
  return /^(.)\1*$/.test(letters) || letters === "unknown" ? undefined : letters;
}

export type Kinship = "same" | "other" | "unknown";

interface Known {
  readonly device: { readonly osName?: string; readonly model?: string };
  readonly identity?: PhoneIdentity | undefined;
}

/** Models as Apple writes them, the same in everything that comes from one phone. */
const appleModel = /^[A-Za-z]{2,20}\d{1,3},\d{1,3}$/;

/** Whether two things are of one phone. A system can be brought up to date in between; a model cannot. */
export function kinshipOf(one: Known, other: Known): Kinship {
  const keys = ["udid", "serial"] as const;
  const both = keys.filter((key) => one.identity?.[key] !== undefined && other.identity?.[key] !== undefined);
  if (both.some((key) => one.identity?.[key] === other.identity?.[key])) return "same";
  if (both.length > 0 || isAndroid(one) !== isAndroid(other)) return "other";
  const [a, b] = [one.device.model, other.device.model];
  if (a === undefined || b === undefined || !appleModel.test(a) || !appleModel.test(b)) return "unknown";
  return a === b ? "unknown" : "other";
}

function isAndroid({ device }: Known): boolean {
  return device.osName === "Android";
}
