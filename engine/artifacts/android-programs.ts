/**
 * Programs of Android itself whose names stand on published lists of another system's. A list that says "process" does not
 * say of which system.
 * @module
 */

/**
 * `gatekeeperd` checks the lock of the screen on every Android since 6 (https://source.android.com/docs/security/features/authentication/gatekeeper);
 * lists name it for iPhones.
 */
const own: ReadonlySet<string> = new Set(["gatekeeperd"]);

/** True for such a name, or for the path of such a program where Android keeps its own. */
export function isAndroidsOwn(nameOrPath: string): boolean {
  const slash = nameOrPath.lastIndexOf("/");
  if (!own.has(nameOrPath.slice(slash + 1))) return false;
  return slash < 0 || /^\/(?:system|vendor|product|system_ext|apex)\//.test(nameOrPath);
}
