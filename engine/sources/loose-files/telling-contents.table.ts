/**
 * What single files of a phone are, told by what stands in them: tables of a database, keys of a property list, the
 * beginning of a text. Each with the place that it has on the phone, or with the name that its collector gives it; an
 * artifact that looks there finds it. The first that fits counts, so that what says more stands before what says less.
 * Facts: the readers of the artifacts, and published samples of each.
 * @module
 */

/** `/…` on the phone, with `*` for the name of the file or for what nobody knows; `kind:name` in an acquisition. */
export type StatedPlace = string;

const home = "/private/var/mobile/Library";
const group = "/private/var/mobile/Containers/Shared/AppGroup/*";
const app = "/private/var/mobile/Containers/Data/Application/*/Library";
const safari = `${home}/Safari`;
const site = `${home}/WebKit/WebsiteData`;

/** Tables, or keys, with a comma between them: all of them are there. */
export const telling: {
  readonly tables: readonly (readonly [place: StatedPlace, tables: string])[];
  readonly keys: readonly (readonly [place: StatedPlace, keys: string])[];
  readonly texts: readonly (readonly [place: StatedPlace, begins: RegExp])[];
} = {
  tables: [
    ["/data/data/com.android.providers.telephony/databases/mmssms.db", "sms,pdu"],
    [`${home}/SMS/sms.db`, "message,handle"],
    [`${safari}/History.db`, "history_items,history_visits"],
    [`${home}/CallHistoryDB/CallHistory.storedata`, "ZCALLRECORD"],
    ["/private/var/networkd/netusage.sqlite", "ZLIVEUSAGE,ZPROCESS,ZNETWORKATTACHMENT"],
    ["/private/var/wireless/Library/Databases/DataUsage.sqlite", "ZLIVEUSAGE,ZPROCESS"],
    ["/private/var/networkd/netusage.sqlite", "ZLIVEUSAGE,ZPROCESS"],
    [`${home}/TCC/TCC.db`, "access"],
    [`${home}/CoreDuet/Knowledge/knowledgeC.db`, "ZOBJECT,ZSTRUCTUREDMETADATA"],
    [`${home}/CoreDuet/People/interactionC.db`, "ZINTERACTIONS,ZCONTACTS"],
    [`${group}/ChatStorage.sqlite`, "ZWAMESSAGE"],
    [`${group}/CallHistory.sqlite`, "ZWACDCALLEVENT"],
    [`${group}/ContactsV2.sqlite`, "ZWAADDRESSBOOKCONTACT"],
    [`${group}/LID.sqlite`, "ZWAPHONENUMBERLIDPAIR"],
    [`${home}/AddressBook/AddressBook.sqlitedb`, "ABPerson,ABMultiValue"],
    [`${home}/Accounts/Accounts3.sqlite`, "ZACCOUNT,ZACCOUNTTYPE"],
    [`${home}/Calendar/Calendar.sqlitedb`, "CalendarItem,Calendar"],
    [`${home}/Voicemail/voicemail.db`, "voicemail"],
    [`${home}/Shortcuts/Shortcuts.sqlite`, "ZSHORTCUT,ZSHORTCUTACTIONS"],
    [`${home}/FrontBoard/applicationState.db`, "application_identifier_tab,kvs"],
    [`${home}/Caches/com.apple.appstored/store.db`, "app_updates"],
    [`${home}/com.apple.itunesstored/downloads.28.sqlitedb`, "download,asset"],
    [`${home}/com.apple.itunesstored/downloads.28.sqlitedb`, "asset"],
    [`${home}/Application Support/com.apple.remotemanagementd/RMAdminStore-Local.sqlite`, "ZUSAGETIMEDITEM"],
    ["/private/var/Keychains/TrustStore.sqlite3", "tsettings"],
    ["/private/var/Keychains/Analytics/trust_analytics.db", "hard_failures,soft_failures,all_events"],
    ["/private/var/wireless/Library/Databases/CellularUsage.db", "subscriber_info"],
    [
      "/private/var/containers/Shared/SystemGroup/*/Library/Database/com.apple.MobileBluetooth.ledevices.paired.db",
      "PairedDevices",
    ],
    [
      "/private/var/containers/Shared/SystemGroup/*/Library/Database/com.apple.MobileBluetooth.ledevices.other.db",
      "OtherDevices",
    ],
    [
      "/private/var/containers/Shared/SystemGroup/*/Library/BatteryLife/powerlog.PLSQL",
      "PLStorageOperator_EventForward_TimeOffset",
    ],
    ["/private/var/mobile/Containers/Data/Application/*/Default/History", "urls,visits"],
    ["/data/data/com.android.chrome/app_chrome/Default/History", "urls,visits"],
    ["/private/var/mobile/Containers/Data/Application/*/Default/Favicons", "icon_mapping,favicons"],
    ["/private/var/mobile/profile.profile/browser.db", "history,visits,favicon_sites"],
    ["/private/var/mobile/Containers/Data/Application/*/profile.profile/places.db", "moz_places"],
    [`${app}/Application Support/History.sqlite`, "ZBROWSINGHISTORYENTRYMANAGEDOBJECT"],
    [`${group}/NoteStore.sqlite`, "ZICNOTEDATA"],
    [`${home}/Image Cache/Favicons/Favicons.db`, "page_url,icon_info"],
    [`${safari}/LPLinkMetadata.db`, "page_url"],
    [`${safari}/CloudTabs.db`, "cloud_tabs"],
    [`${safari}/SafariTabs.db`, "bookmarks,windows"],
    [`${safari}/Bookmarks.db`, "bookmarks"],
    [`${safari}/BrowserState.db`, "tabs"],
    [`${safari}/PerSitePreferences.db`, "preference_values"],
    [`${safari}/ContentBlockerStatistics.db`, "FirstPartyDomains,BlockedResources"],
    [`${safari}/IgnoredSiriSuggestedSites.db`, "ignored_siri_suggested_sites"],
    [`${home}/Caches/Cache.db`, "cfurl_cache_response"],
    [`${site}/ResourceLoadStatistics/observations.db`, "ObservedDomains"],
    [`${site}/ResourceLoadStatistics/pcm.db`, "PCMObservedDomains"],
  ],
  keys: [
    ["ios-backup:Info.plist", "Unique Identifier"],
    ["ios-backup:Info.plist", "Product Type"],
    ["ios-backup:Manifest.plist", "Lockdown,IsEncrypted"],
    [`${home}/UserConfigurationProfiles/profile-*`, "PayloadContent,PayloadIdentifier"],
    [`${home}/UserConfigurationProfiles/profile-*`, "PayloadType,PayloadIdentifier"],
    ["/private/var/containers/Bundle/Application/*/iTunesMetadata.plist", "softwareVersionBundleId"],
    [
      "/private/var/mobile/Containers/Data/Application/*/.com.apple.mobile_container_manager.metadata.plist",
      "MCMMetadataIdentifier",
    ],
    [`${home}/ConfigurationProfiles/MCProfileEvents.plist`, "ProfileEvents"],
    [`${home}/Preferences/com.apple.osanalytics.addaily.plist`, "netUsageBaseline"],
    ["/private/var/containers/Bundle/Application/*/*.app/Info.plist", "CFBundleIdentifier,CFBundleExecutable"],
    [`${home}/ConfigurationProfiles/CloudConfigurationDetails.plist`, "CloudConfigurationUIComplete"],
    [`${home}/ConfigurationProfiles/MDM.plist`, "ServerURL,CheckInURL"],
    [`${home}/ConfigurationProfiles/PayloadManifest.plist`, "OrderedProfiles,HiddenProfiles"],
    [`${home}/ConfigurationProfiles/UserSettings.plist`, "restrictedBool"],
    ["/Library/LaunchDaemons/*", "Label,ProgramArguments"],
    ["/Library/LaunchDaemons/*", "Label,Program"],
  ],
  texts: [
    // Cut out of a report, or printed by several services: each section says what it is.
    ["section:DUMPSYS", /^(?:DUMP OF SERVICE \S|-{6} [A-Z][^\n]{0,300} -{6}$)/m],
    ["/private/var/db/diagnostics/shutdown.log", /remaining client pid: ?\d|^SIGTERM: ?\[/m],
    ["ios-sysdiagnose:ps.txt", /^\s{0,9}USER\b[^\n]{0,90}\bPID\b[^\n]{0,200}\bCOMMAND\b[\s\S]*\/sbin\/l/],
    ["ios-sysdiagnose:ps.txt", /^\s{0,9}USER +UID +(?:PRSNA +)?PID +PPID\b/],
    ["ios-sysdiagnose:ps_thread.txt", /^\s{0,9}USER\b[^\n]{0,90}\bPID\b[^\n]{0,90}\bUTIME\b[^\n]{0,90}\bCOMMAND\b/],
    ["ios-sysdiagnose:taskinfo.txt", /^num tasks: \d|^process: "[^"\n]*" \[\d+\]/m],
    // A Mac writes both as well, and names its own system in them.
    [
      `${home}/Logs/CrashReporter/*.ips`,
      /^\{(?![^\n]{0,4000}"os_version" ?: ?"[Mm]ac)[^\n]{0,4000}"(?:bug_type|os_version)" ?: ?"/,
    ],
    [`${home}/Logs/CrashReporter/*.ips`, /^Incident Identifier: [\s\S]*^OS Version: +(?:iPhone|iPad) ?OS/m],
    [
      "ios-sysdiagnose:spindump-nosymbols.txt",
      /^(?:Date\/Time: (?![\s\S]*^OS Version: +[Mm]ac)[\s\S]*^(?:OS Version|Process): )/m,
    ],
    ["ios-sysdiagnose:remotectl_dumpstate.txt", /^Local device/m],
    ["ios-sysdiagnose:swcutil_show.txt", /^Service: {2,}[\s\S]*^App ID: {2,}/m],
    ["ios-sysdiagnose:security-sysdiagnose.txt", /^(?:ccstatus:|Engine state:|Client: \w)/m],
    ["ios-sysdiagnose:crashes_and_spins.log", /^\/private\/var\/mobile\/Library\/Logs\/CrashReporter\//m],
    ["/private/var/logs/lockdownd.log", /^\d\d\/\d\d\/\d\d \d\d:\d\d:\d\d\.\d{6} pid=\d/],
    ["androidqf:getprop.txt", /^\s*\[[\w.:-]+\]: \[/],
    ["androidqf:packages.json", /^\s*\[\s*\{\s*"name"\s*:/],
    ["androidqf:files.json", /^\s*\[?\s*\{\s*"path"\s*:/],
    ["androidqf:processes.json", /^\s*\[\s*\{\s*"pid"\s*:/],
    [
      "androidqf:ps.txt",
      /^\s{0,9}(?:USER|LABEL)\b[^\n]{0,60}\bPID\b[^\n]{0,60}\bPPID\b[^\n]{0,90}\b(?:NAME|CMD|ARGS)\b/,
    ],
    [
      "androidqf:logcat.txt",
      /^(?:-{9} beginning of |[\d-]{5,10} \d\d:\d\d:\d\d\.\d{3,6} +(?:\S+ +)?\d+ +\d+ [VDIWEFS] )/m,
    ],
    ["/data/tombstones/tombstone_*", /^(?:\*\*\* ){15}\*\*\*/m],
    ["/data/anr/*", /^-{5} pid \d+ at \d{4}-/m],
    ["/proc/kmsg", /^(?:<\d+>)?\[ *\d+\.\d{6}\]/],
    ["section:NETSTAT", /^Active Internet connections \([es]/m],
    ["section:SOCKETS", /^(?:Netid +)?State +Recv-Q +Send-Q /m],
    ["section:DUMPSYS account", /^ {0,4}Accounts: \d+/m],
    ["section:DUMPSYS accessibility", /^ACCESSIBILITY MANAGER /m],
    ["section:DUMPSYS activity", /^ACTIVITY MANAGER /m],
    ["section:DUMPSYS alarm", /^Current Alarm Manager state:/m],
    ["section:DUMPSYS appops", /^Current AppOps Service state:/m],
    ["section:DUMPSYS batterystats", /^Battery History\b/m],
    ["section:DUMPSYS dbinfo", /^Applications Database Info:/m],
    ["section:DUMPSYS device_policy", /^Current Device Policy Manager state:/m],
    ["section:DUMPSYS dropbox", /^Drop box contents: /m],
    ["section:DUMPSYS input_method", /^Current Input Method Manager state:/m],
    ["section:DUMPSYS notification", /^Current Notification Manager state:/m],
    ["section:DUMPSYS package", /^(?:Packages:|Activity Resolver Table:|Database versions:)$/m],
    ["section:DUMPSYS settings", /^GLOBAL SETTINGS \(user \d/m],
  ],
};
