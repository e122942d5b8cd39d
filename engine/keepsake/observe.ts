/**
 * What of a record is kept: each observed value in the one spelling in which it is compared, once for each field of an
 * artifact, with the first and last time at which it stood there. Texts are not kept, only the addresses in them.
 * @module
 */
import { seeAddresses } from "../indicators/addresses.ts";
import { parseHash } from "../indicators/hash.ts";
import type { Host } from "../indicators/host.ts";
import { baseName, composed, parsePhonePath } from "../indicators/phone-path.ts";
import { longestPath, urlKey, webAddress } from "../indicators/url.ts";
import type { KeptForm, Observed, ObservedIn } from "../model/keepsake.ts";
import { compareUtc } from "../model/moment.ts";
import type { Observable } from "../model/observable.ts";
import type { PhoneRecord } from "../model/record.ts";

/** Different values kept of one artifact. */
const mostKept = 1_000_000;
/** Names of programs and ids of apps are no longer than that. */
const longestValue = 1024;

type Give = (form: KeptForm, text: string, host?: string) => void;

interface Open extends Omit<Observed, "times" | "first" | "last" | "from" | "event" | "local"> {
  times: number;
  first: string | undefined;
  last: string | undefined;
  event: string | undefined;
  local: true | undefined;
  from: Observed["from"];
}

export class Observations {
  readonly #open = new Map<string, Open>();
  #leftOut = 0;

  see(record: PhoneRecord): void {
    for (const observable of record.observables) {
      formsOf(observable, (form, text, host) => this.#keep(record, observable, form, text, host));
    }
  }

  result(): ObservedIn {
    const observed = [...this.#open.values()].map(
      ({ first, last, event, local, ...rest }): Observed => ({
        ...rest,
        ...(first === undefined ? {} : { first }),
        ...(last === undefined ? {} : { last }),
        ...(event === undefined ? {} : { event }),
        ...(local === undefined ? {} : { local }),
      }),
    );
    return { observed, leftOut: this.#leftOut };
  }

  #keep(record: PhoneRecord, observable: Observable, form: KeptForm, text: string, host: string | undefined): void {
    const { kind, field, grade, inContainer, noProgram } = observable;
    const whole = kind === "process-name" && endsPath(record, observable.value);
    const key = `${kind} ${field} ${grade ?? ""} ${inContainer === true} ${noProgram === true} ${whole} ${form} ${text}`;
    const moment = record.moments.find(({ utc }) => utc !== undefined);
    const at = moment?.utc;
    const known = this.#open.get(key);
    if (known !== undefined) {
      known.times++;
      if (at === undefined) return;
      if (known.first === undefined || compareUtc(at, known.first) < 0) {
        known.first = at;
        known.from = record.from;
        known.event = moment?.event;
        known.local = moment?.rule === "text-local" ? true : undefined;
      }
      if (known.last === undefined || compareUtc(known.last, at) < 0) known.last = at;
      return;
    }
    if (this.#open.size >= mostKept || (form === "value" && text.length > longestValue)) {
      this.#leftOut++;
      return;
    }
    this.#open.set(key, {
      kind,
      field,
      ...(grade === undefined ? {} : { grade }),
      ...(inContainer === true ? { inContainer } : {}),
      ...(noProgram === true ? { noProgram } : {}),
      ...(whole ? { whole } : {}),
      form,
      text,
      ...(host === undefined ? {} : { host }),
      times: 1,
      first: at,
      last: at,
      event: moment?.event,
      local: moment?.rule === "text-local" ? true : undefined,
      from: record.from,
    });
  }
}

/** A name with which a path of the same record ends is the whole name. */
function endsPath({ observables }: PhoneRecord, name: string): boolean {
  return observables.some(({ kind, value }) => kind === "file-path" && value.endsWith(`/${name}`));
}

function formsOf({ kind, value }: Observable, give: Give): void {
  switch (kind) {
    case "process-name":
    case "app-id":
    case "profile-id":
    case "property-name":
    case "certificate-hash":
      give("value", value);
      return;
    case "file-path": {
      const path = parsePhonePath(value);
      if (path !== undefined) give("path", (path.absolute ? "/" : "") + path.parts.join("/"));
      return;
    }
    case "file-name":
      give("name", composed(baseName(value)));
      return;
    case "file-hash": {
      const hash = parseHash(value);
      if (hash !== undefined) give("hash", hash.hex);
      return;
    }
    default:
      seeAddresses(kind, value, {
        host: (host) => give(formOf(host), host.text),
        mail: ({ key }) => give("mail", key),
        site(at) {
          const address = webAddress(at);
          // What is longer is compared by host and folders alone.
          const isShort = address.path.length + address.query.length <= longestPath;
          give("url", isShort ? urlKey(address) : address.site + address.path.slice(0, longestPath), at.host.text);
        },
      });
  }
}

function formOf(host: Host): KeptForm {
  return host.isIp ? "ip" : "host";
}
