/**
 * Where the domains of a backup live on the phone. The phone itself holds this table in
 * `/System/Library/Backup/Domains.plist`; published copies of it: https://www.theapplewiki.com/wiki/ITunes_Backup
 * An app's container has a UUID that the backup does not name; it is written as `*`.
 * @module
 */

export interface DomainPlace {
  /** Folder on the phone, without a slash at the end; undefined when the domain is not known. */
  readonly root: string | undefined;
  /** True for the container of an app, an app group, a plug-in or a system service. */
  readonly inContainer: boolean;
}

const fixed = places(false, [
  ["HomeDomain", "/private/var/mobile"],
  ["CameraRollDomain", "/private/var/mobile"],
  ["MediaDomain", "/private/var/mobile"],
  ["KeyboardDomain", "/private/var/mobile"],
  ["HomeKitDomain", "/private/var/mobile"],
  ["TonesDomain", "/private/var/mobile"],
  ["BooksDomain", "/private/var/mobile/Media/Books"],
  ["HealthDomain", "/private/var/mobile/Library"],
  ["RootDomain", "/private/var/root"],
  ["WirelessDomain", "/private/var/wireless"],
  ["DatabaseDomain", "/private/var/db"],
  ["KeychainDomain", "/private/var/Keychains"],
  ["InstallDomain", "/private/var/installd"],
  ["ManagedPreferencesDomain", "/private/var/Managed Preferences"],
  ["SystemPreferencesDomain", "/private/var/preferences"],
  ["MobileDeviceDomain", "/private/var/MobileDevice"],
  ["NetworkDomain", "/private/var/networkd"],
  ["ProtectedDomain", "/private/var/protected"],
]);

/** By what stands in front of the hyphen and the container's name. */
const containers = places(true, [
  ["AppDomain", "/private/var/mobile/Containers/Data/Application/*"],
  ["AppDomainGroup", "/private/var/mobile/Containers/Shared/AppGroup/*"],
  ["AppDomainPlugin", "/private/var/mobile/Containers/Data/PluginKitPlugin/*"],
  ["SysContainerDomain", "/private/var/containers/Data/System/*"],
  ["SysSharedContainerDomain", "/private/var/containers/Shared/SystemGroup/*"],
]);

function places(
  inContainer: boolean,
  roots: readonly (readonly [name: string, root: string])[],
): ReadonlyMap<string, DomainPlace> {
  return new Map(roots.map(([name, root]) => [name, { root, inContainer }]));
}

const nowhere: DomainPlace = { root: undefined, inContainer: false };

let lastDomain = "";
let lastPlace = nowhere;

/** The place of a domain as a manifest names it. */
export function placeOfDomain(domain: string): DomainPlace {
  // Entries of one domain mostly follow one another.
  if (domain === lastDomain) return lastPlace;
  lastDomain = domain;
  lastPlace = lookUp(domain);
  return lastPlace;
}

function lookUp(domain: string): DomainPlace {
  const place = fixed.get(domain);
  if (place !== undefined) return place;
  const dash = domain.indexOf("-");
  return (dash < 0 ? undefined : containers.get(domain.slice(0, dash))) ?? nowhere;
}

/** Absolute path on the phone; empty when the domain's place is not known. */
export function phonePathOf(place: DomainPlace, relativePath: string): string {
  if (place.root === undefined) return "";
  return relativePath === "" ? place.root : `${place.root}/${relativePath}`;
}
