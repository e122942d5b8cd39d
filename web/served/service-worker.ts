/**
 * The service worker of the page where it is served and not opened from a disk: it keeps the page's own few files, gives
 * them out without a network, and answers nothing else, so that not even a mistake in the page could reach anywhere.
 * @module
 */

/** Name and SHA-256 (hexadecimal) of each file, put in by the build. */
declare const BRIDLE_FILES: Readonly<Record<string, string>>;

/** The few parts of a service worker's scope that are used. */
interface Waiting extends Event {
  waitUntil(what: Promise<unknown>): void;
}
interface Asked extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Scope {
  readonly registration: { readonly scope: string };
  addEventListener(type: "install" | "activate", listener: (event: Waiting) => void): void;
  addEventListener(type: "fetch", listener: (event: Asked) => void): void;
}

const scope = globalThis as unknown as Scope;
const first = "index.html";
/** Another build has other files, and a place of its own. */
const place = `bridle ${BRIDLE_FILES[first]}`;

scope.addEventListener("install", (event) => event.waitUntil(keepAll()));
scope.addEventListener("activate", (event) => event.waitUntil(forgetOthers()));
scope.addEventListener("fetch", (event) => event.respondWith(answer(event.request)));

/** All or nothing: one that is not what was built, as in the middle of an update, leaves the old page as it is. */
async function keepAll(): Promise<void> {
  const kept = await caches.open(place);
  for (const [name, sha256] of Object.entries(BRIDLE_FILES)) {
    const given = await fetch(new URL(name, scope.registration.scope), { cache: "no-store", redirect: "error" });
    const bytes = await given.arrayBuffer();
    if (!given.ok || (await hashOf(bytes)) !== sha256) throw new Error(`${name} is not what was built`);
    const type = given.headers.get("Content-Type") ?? "";
    await kept.put(addressOf(name), new Response(bytes, { headers: { "Content-Type": type } }));
  }
}

async function forgetOthers(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith("bridle ") && name !== place) await caches.delete(name);
}

async function answer({ url, method }: Request): Promise<Response> {
  const [address = ""] = url.split(/[?#]/);
  const wanted = address === scope.registration.scope ? addressOf(first) : address;
  const kept = method === "GET" ? await (await caches.open(place)).match(wanted) : undefined;
  return kept ?? Response.error();
}

function addressOf(name: string): string {
  return new URL(name, scope.registration.scope).href;
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
