/**
 * A record of a phone as STIX objects, so that patterns can be asked of it: one object for each thing that the record
 * names, and the record itself as `x-bridle-record` with its own fields. Where a record is about one file or one app alone,
 * all that it says of files or apps is about that one.
 * @module
 */
import type { Artifact } from "../../model/artifact.ts";
import type { Observable, ObservableKind } from "../../model/observable.ts";
import type { PhoneRecord } from "../../model/record.ts";
import { parseHash } from "../hash.ts";
import { canonicalHost, splitAuthority } from "../host.ts";
import { baseName } from "../phone-path.ts";
import { scanText } from "../scan-text.ts";
import type { StixProperties, StixValue } from "../stix/object-values.ts";
import { ownRecord } from "../stix/worth-asking.ts";
import { parseWebAddress } from "../url.ts";
import { ranIn } from "./programs-of-record.ts";

const addresses = ["domain-name", "hostname", "ipv4-addr", "ipv6-addr", "network-traffic"];

/** Types of objects that each kind of observable gives. */
const typesByKind: Readonly<Record<ObservableKind, readonly string[]>> = {
  "process-name": ["process"],
  "file-path": ["file", "directory"],
  "file-name": ["file"],
  "file-hash": ["file"],
  host: addresses,
  "ip-address": ["ipv4-addr", "ipv6-addr", "network-traffic"],
  url: ["url", ...addresses],
  text: ["url", "email-addr", "email-message", ...addresses],
  "email-address": ["email-addr", "email-message", "domain-name"],
  "app-id": ["app"],
  "certificate-hash": ["app", "x509-certificate"],
  "profile-id": ["configuration-profile"],
  "property-name": ["android-property"],
};

/** Every type of object that records of the artifact can give. */
export function typesOf({ fields, sightings = [] }: Pick<Artifact, "fields" | "sightings">): Set<string> {
  const types = new Set<string>([ownRecord]);
  for (const { observable } of Object.values(fields)) {
    if (observable !== undefined) for (const type of typesByKind[observable]) types.add(type);
  }
  if (sightings.length > 0) types.add("process");
  return types;
}

/** What a view may cost: a text can be full of links, and a list long. */
const mostObjects = 5000;

export interface RecordView {
  readonly objects: ReadonlyMap<string, StixProperties>;
  /** The observable that an object stands for; absent for the record itself. */
  readonly sourceOf: ReadonlyMap<StixProperties, Observable>;
  /** False where the record names more than was looked at. */
  readonly whole: boolean;
  /** The objects of one type that an observable gave. */
  of(observable: Observable, type: string): readonly StixProperties[];
}

/** Properties may be added while the view is made. */
type Open = Record<string, StixValue>;

export function viewOf(record: PhoneRecord, artifact: Pick<Artifact, "sightings">): RecordView {
  const objects = new Map<string, StixProperties>();
  const sourceOf = new Map<StixProperties, Observable>();
  const given = new Map<Observable, StixProperties[]>();
  let whole = true;

  function add(object: Open, source: Observable | undefined): string {
    const key = String(objects.size);
    if (objects.size >= mostObjects) {
      whole = false;
      return key;
    }
    objects.set(key, object);
    if (source !== undefined) note(object, source);
    return key;
  }

  function note(object: StixProperties, source: Observable): void {
    if (!sourceOf.has(object)) sourceOf.set(object, source);
    const list = given.get(source);
    if (list === undefined) given.set(source, [object]);
    else list.push(object);
  }

  function address(written: string, source: Observable, more: Open = {}): void {
    const host = canonicalHost(splitAuthority(written.trim()).host);
    if (host === undefined) return;
    const type = !host.isIp ? "domain-name" : host.text.includes(":") ? "ipv6-addr" : "ipv4-addr";
    const key = add({ type, value: host.text }, source);
    if (!host.isIp) add({ type: "hostname", value: host.text }, source);
    add({ ...more, type: "network-traffic", dst_ref: key, src_ref: key }, source);
  }

  function link(value: string, source: Observable): void {
    add({ type: "url", value: withPlainHost(value) }, source);
    const parsed = parseWebAddress(value);
    if (parsed === undefined) return;
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value.trim())?.[1]?.toLowerCase();
    const port = Number(/:(\d{1,5})$/.exec(parsed.site)?.[1] ?? (scheme === "http" ? 80 : 443));
    address(parsed.host.text, source, { dst_port: port, ...(scheme === undefined ? {} : { protocols: [scheme] }) });
  }

  function mail(value: string, source: Observable): void {
    const key = add({ type: "email-addr", value: value.toLowerCase() }, source);
    add({ type: "email-message", from_ref: key, sender_ref: key }, source);
    const domain = /@([^@\s<>]+)>?\s*$/.exec(value)?.[1];
    if (domain !== undefined) add({ type: "domain-name", value: domain.toLowerCase() }, source);
  }

  const { observables } = record;
  const only = onlyOnes(observables);
  const file: Open | undefined = only.file ? { type: "file" } : undefined;
  const app: Open | undefined = only.app ? { type: "app" } : undefined;
  if (file !== undefined) add(file, undefined);
  if (app !== undefined) add(app, undefined);

  for (const observable of observables) {
    const { kind, value } = observable;
    switch (kind) {
      case "file-path":
      case "file-name": {
        const own = file ?? { type: "file" };
        Object.assign(own, kind === "file-path" ? pathProperties(value, add, observable) : { name: baseName(value) });
        if (file === undefined) add(own, observable);
        else note(own, observable);
        break;
      }
      case "file-hash": {
        const own = file ?? { type: "file" };
        own["hashes"] = { ...(own["hashes"] as Open | undefined), ...digests(value) };
        if (file === undefined) add(own, observable);
        else note(own, observable);
        break;
      }
      case "app-id": {
        const own = observable.field === only.appField ? app : undefined;
        if (own === undefined) add({ type: "app", id: value }, observable);
        else {
          own["id"] = value;
          note(own, observable);
        }
        break;
      }
      case "certificate-hash": {
        const own = app ?? { type: "app" };
        own["cert"] = { ...(own["cert"] as Open | undefined), ...digests(value) };
        if (app === undefined) add(own, observable);
        else note(own, observable);
        add({ type: "x509-certificate", hashes: digests(value) }, observable);
        break;
      }
      case "host":
      case "ip-address":
        address(value, observable);
        break;
      case "url":
        link(value, observable);
        break;
      case "email-address":
        mail(value, observable);
        break;
      case "text":
        scanText(value, (found, text) => {
          if (found === "mail") mail(text, observable);
          else if (found === "url") link(text, observable);
          else address(text.replace(/[/?#].*$/s, ""), observable);
        });
        break;
      case "profile-id":
        add({ type: "configuration-profile", id: value }, observable);
        break;
      case "property-name":
        add({ type: "android-property", name: value, ...pick(record, "value") }, observable);
        break;
      case "process-name":
        break;
    }
  }
  if (file !== undefined) Object.assign(file, pick(record, "size"), timesOf(record));
  for (const { source, path, ...program } of ranIn(record, artifact)) {
    const parts: Open = { type: "process", ...program };
    if (path !== undefined) {
      const image = add({ type: "file", ...pathProperties(path, add, source) }, undefined);
      Object.assign(parts, { image_ref: image, binary_ref: image });
    } else if (typeof program["name"] === "string") {
      const image = add({ type: "file-of-process", name: program["name"] }, undefined);
      Object.assign(parts, { image_ref: image, binary_ref: image });
    }
    if (typeof program["parent"] === "string") {
      parts["parent_ref"] = add({ type: "parent-process", name: program["parent"] }, undefined);
    }
    if (typeof program["user"] === "string") {
      const { user } = program;
      parts["creator_user_ref"] = add({ type: "user-account", user_id: user, account_login: user }, undefined);
    }
    add(parts, source);
  }
  add({ ...record.value, field: record.value, type: ownRecord, artifact: record.artifact }, undefined);
  return {
    objects,
    sourceOf,
    whole,
    of: (observable, type) => (given.get(observable) ?? []).filter((object) => object["type"] === type),
  };
}

/**
 * Whether the record names no more than one file, and no more than one app. Of apps in several fields it is about the one
 * in the first; others had to do with it, as what installed it.
 */
function onlyOnes(observables: readonly Observable[]): { file: boolean; app: boolean; appField: string | undefined } {
  const files = new Set<string>();
  const fields = new Set<string>();
  const apps = new Set<string>();
  const appField = observables.find(({ kind }) => kind === "app-id")?.field;
  let names = false;
  let ids = false;
  for (const { kind, value, field } of observables) {
    if (kind === "file-path" || kind === "file-name") {
      names = true;
      files.add(baseName(value));
      if (kind === "file-path") fields.add(field);
    } else if (kind === "file-hash") names = true;
    else if (kind === "app-id" && field === appField) apps.add(value);
    if (kind === "app-id" || kind === "certificate-hash") ids = true;
  }
  return { file: names && files.size <= 1 && fields.size <= 1, app: ids && apps.size <= 1, appField };
}

/** Scheme and host have no case; what follows has. */
export function withPlainHost(url: string): string {
  return url.replace(/^\s*[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, (start) => start.toLowerCase());
}

/** `/var`, `/tmp` and `/etc` are links on iPhones. */
export function realPath(path: string): string {
  return /^\/(?:var|tmp|etc)(?:\/|$)/.test(path) ? `/private${path}` : path;
}

function pathProperties(
  written: string,
  add: (object: Open, source: Observable | undefined) => string,
  source: Observable,
): Open {
  const path = realPath(written);
  const bare = path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
  const slash = bare.lastIndexOf("/");
  if (slash < 0) return { path, name: bare };
  const folder = add({ type: "directory", path: slash === 0 ? "/" : bare.slice(0, slash) }, source);
  return { path, name: bare.slice(slash + 1), parent_directory_ref: folder };
}

const spellings = { md5: ["MD5", "md5"], sha1: ["SHA-1", "SHA1", "sha1"], sha256: ["SHA-256", "SHA256", "sha256"] };

function digests(value: string): Open {
  const hash = parseHash(value);
  if (hash === undefined) return {};
  return Object.fromEntries((spellings[hash.name as keyof typeof spellings] ?? []).map((name) => [name, hash.hex]));
}

function pick({ value }: PhoneRecord, name: string): Open {
  const found = Object.hasOwn(value, name) ? value[name] : undefined;
  return found === undefined ? {} : { [name]: found };
}

/** Names of STIX 2.0 and 2.1 for the times of a file. */
const timesOfFiles: Readonly<Record<string, readonly string[]>> = {
  created: ["created", "ctime"],
  modified: ["modified", "mtime"],
  accessed: ["accessed", "atime"],
};

function timesOf({ value }: PhoneRecord): Open {
  const times: Open = {};
  for (const [field, names] of Object.entries(timesOfFiles)) {
    const time = Object.hasOwn(value, field) ? value[field] : undefined;
    if (typeof time === "string") for (const name of names) times[name] = time;
  }
  return times;
}
