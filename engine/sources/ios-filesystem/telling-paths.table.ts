/**
 * Paths that iOS has and a computer has not, with how much each tells. Two points make a dump.
 * Facts: complete path lists of published iOS 13 to 17 images; hier(7) of macOS for what a Mac has as well, which is why
 * `/private/var/db`, `/Library` and `/System/Library/Frameworks` are not here.
 * @module
 */

const home = "/private/var/mobile";

export const tellingPaths: readonly (readonly [path: string, points: number])[] = [
  [`${home}/Library`, 1],
  ...[
    "Accounts",
    "AddressBook",
    "BulletinBoard",
    "Caches",
    "Calendar",
    "CallHistoryDB",
    "ControlCenter",
    "CoreDuet",
    "FrontBoard",
    "Health",
    "Keyboard",
    "Logs",
    "Mail",
    "Notes",
    "Preferences",
    "SMS",
    "Safari",
    "Shortcuts",
    "SpringBoard",
    "TCC",
    "UserConfigurationProfiles",
    "Voicemail",
  ].map((name) => [`${home}/Library/${name}`, 1] as const),
  [`${home}/Containers/Data`, 2],
  [`${home}/Containers/Shared`, 2],
  [`${home}/Media/DCIM`, 1],
  [`${home}/Media/PhotoData`, 1],
  [`${home}/Media/iTunes_Control`, 2],
  ["/private/var/containers/Bundle", 2],
  ["/private/var/containers/Data/System", 2],
  ["/private/var/containers/Shared/SystemGroup", 2],
  ["/private/var/installd/Library", 2],
  ["/private/var/Keychains", 1],
  ["/private/var/Managed Preferences/mobile", 2],
  ["/private/var/MobileAsset", 1],
  ["/private/var/MobileDevice", 1],
  ["/private/var/preferences/SystemConfiguration", 1],
  ["/private/var/preferences/SystemConfiguration/com.apple.accounts.exists.plist", 1],
  ["/private/var/preferences/SystemConfiguration/com.apple.radios.plist", 1],
  ["/private/var/preferences/SystemConfiguration/com.apple.wifi-private-mac-networks.plist", 1],
  ["/private/var/preferences/SystemConfiguration/com.apple.wifi.plist", 1],
  ["/private/var/preferences/com.apple.wifi.known-networks.plist", 1],
  ["/private/var/root/Library/Lockdown", 2],
  ["/private/var/wireless/Library", 2],
  ["/Applications/AAUIViewService.app", 2],
  ["/Applications/MobilePhone.app", 1],
  ["/Applications/MobileSafari.app", 2],
  ["/Applications/MobileSMS.app", 1],
  ["/System/Library/CoreServices/SpringBoard.app", 2],
  ["/System/Library/CoreServices/SystemVersion.plist", 1],
];

/** The folder alone tells only where the folders above it are there too. */
export const tellingBelowVar: readonly (readonly [path: string, points: number])[] = [[home, 1]];
