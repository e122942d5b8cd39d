/**
 * For people who come from MVT (https://docs.mvt.re/): the name of its module and file for each artifact, and its names
 * of the fields that both have. `docs/methods.md` has the modules too, and a test holds the two together.
 * @module
 */

export interface ReferenceModule {
  /** Its class, which its timeline names. */
  readonly module: string;
  /** Its file, without `.json`. */
  readonly file: string;
  /** Only for this kind of evidence. */
  readonly kind?: string;
  /** Only rows in which this field has one of these values. */
  readonly rows?: { readonly field: string; readonly values: readonly string[] };
  /** Its field, and ours: of several, the first that the row has. */
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
}

const usage = {
  first_isodate: "firstUsed",
  isodate: "lastUsed",
  proc_name: "process",
  bundle_id: "bundle",
  proc_id: "processNumber",
  wifi_in: "wifiIn",
  wifi_out: "wifiOut",
  wwan_in: "cellularIn",
  wwan_out: "cellularOut",
  live_id: "usageNumber",
  live_proc_id: "usageProcess",
  live_isodate: "usage",
};
const websiteData = { url: "site", folder: "path", isodate: "modified" };
const connection = { event_time: "at", package_name: "package" };

/** By the id of the artifact. */
export const referenceModules: Readonly<Record<string, readonly ReferenceModule[]>> = {
  "ios.analytics": [{ module: "Analytics", file: "analytics", fields: { isodate: "at" } }],
  "ios.analytics-versions": [
    { module: "AnalyticsIOSVersions", file: "analytics_ios_versions", fields: { isodate: "first", build: "build" } },
  ],
  "ios.applications": [
    {
      module: "Applications",
      file: "applications",
      fields: {
        softwareVersionBundleId: "app",
        bundleShortVersionString: "version",
        itemName: "name",
        artistName: "maker",
        sourceApp: "source",
        isodate: "bought",
      },
    },
  ],
  "ios.backup-info": [
    {
      module: "BackupInfo",
      file: "backup_info",
      fields: {
        "Build Version": "buildVersion",
        "Device Name": "deviceName",
        GUID: "guid",
        ICCID: "iccid",
        IMEI: "imei",
        "IMEI 2": "imei2",
        MEID: "meid",
        "Last Backup Date": "lastBackup",
        "Phone Number": "phoneNumber",
        "Product Name": "productName",
        "Product Type": "productType",
        "Product Version": "productVersion",
        "Serial Number": "serialNumber",
        "Target Type": "targetType",
        "Unique Identifier": "uniqueIdentifier",
        "iTunes Version": "iTunesVersion",
        "macOS Version": "macOSVersion",
      },
    },
  ],
  "ios.calendar": [
    {
      module: "Calendar",
      file: "calendar",
      fields: {
        id: "event",
        start_date: "begins",
        end_date: "ends",
        creation_date: "made",
        last_modified: "changed",
        participant_email: "organizer",
        unique_identifier: "uniqueIdentifier",
        all_day: "allDay",
      },
    },
  ],
  "ios.calls": [
    {
      module: "Calls",
      file: "calls",
      fields: { isodate: "called", number: "handle", provider: "provider", duration: "duration", location: "location" },
    },
  ],
  "ios.chrome-favicons": [
    { module: "ChromeFavicon", file: "chrome_favicon", fields: { url: "url", icon_url: "icon", isodate: "updated" } },
  ],
  "ios.chrome-history": [
    {
      module: "ChromeHistory",
      file: "chrome_history",
      fields: { url: "url", visit_id: "visit", isodate: "visited", redirect_source: "fromVisit" },
    },
  ],
  "ios.configuration-profiles": [
    { module: "ConfigurationProfiles", file: "configuration_profiles", fields: { install_date: "installed" } },
  ],
  "ios.contacts": [{ module: "Contacts", file: "contacts", fields: { organization: "organization" } }],
  "ios.data-usage": [{ module: "Datausage", file: "datausage", fields: usage }],
  "ios.filesystem": [{ module: "Filesystem", file: "filesystem", fields: { path: "path", modified: "modified" } }],
  "ios.firefox-favicons": [
    {
      module: "FirefoxFavicon",
      file: "firefox_favicon",
      fields: { url: "icon", history_url: "url", isodate: "fetched", width: "width", height: "height" },
    },
  ],
  "ios.firefox-history": [
    {
      module: "FirefoxHistory",
      file: "firefox_history",
      fields: { id: "visit", url: "url", title: "title", isodate: "visited" },
    },
  ],
  "ios.global-preferences": [{ module: "GlobalPreferences", file: "global_preferences", fields: {} }],
  "ios.id-status-cache": [
    {
      module: "IDStatusCache",
      file: "id_status_cache",
      fields: { package: "service", user: "handle", isodate: "lookedUp", idstatus: "status", occurrences: "services" },
    },
  ],
  "ios.interactions": [
    {
      module: "InteractionC",
      file: "interaction_c",
      fields: { start_date: "started", end_date: "ended", interactions_creation_date: "written", bundle_id: "bundle" },
    },
  ],
  "ios.location-clients": [{ module: "LocationdClients", file: "locationd_clients", fields: { package: "client" } }],
  "ios.manifest": [
    {
      module: "Manifest",
      file: "manifest",
      fields: {
        file_id: "blob",
        domain: "domain",
        relative_path: "relativePath",
        created: "created",
        modified: "modified",
        status_changed: "statusChanged",
        mode: "mode",
        owner: "owner",
        size: "size",
      },
    },
  ],
  "ios.network-usage": [{ module: "Netusage", file: "netusage", fields: usage }],
  "ios.os-analytics": [
    {
      module: "OSAnalyticsADDaily",
      file: "os_analytics_ad_daily",
      fields: {
        package: "process",
        ts: "counted",
        wifi_in: "wifiIn",
        wifi_out: "wifiOut",
        wwan_in: "cellularIn",
        wwan_out: "cellularOut",
      },
    },
  ],
  "ios.profile-events": [
    {
      module: "ProfileEvents",
      file: "profile_events",
      fields: { profile_id: "profile", timestamp: "at", operation: "operation", process: "process" },
    },
  ],
  "ios.safari-browser-state": [
    {
      module: "SafariBrowserState",
      file: "safari_browser_state",
      fields: { tab_title: "title", tab_url: "url", tab_visible_url: "visibleUrl", last_viewed_timestamp: "viewed" },
    },
  ],
  "ios.safari-favicons": [
    { module: "SafariFavicon", file: "safari_favicon", fields: { url: "url", icon_url: "icon", isodate: "fetched" } },
  ],
  "ios.safari-history": [
    {
      module: "SafariHistory",
      file: "safari_history",
      fields: {
        id: "item",
        url: "url",
        visit_id: "visit",
        isodate: "visited",
        redirect_source: "redirectSource",
        redirect_destination: "redirectDestination",
      },
    },
  ],
  "ios.shortcuts": [
    {
      module: "Shortcuts",
      file: "shortcuts",
      fields: {
        shortcut_id: "shortcut",
        shortcut_name: "name",
        description: "description",
        isodate: "made",
        modified_date: "changed",
        action_urls: "addresses",
      },
    },
  ],
  "ios.shutdown-log": [
    {
      module: "ShutdownLog",
      file: "shutdown_log",
      fields: { isodate: "at", pid: "pid", client: "client", delay: "seconds", times_delayed: "notices" },
    },
  ],
  "ios.sms": [
    {
      module: "SMS",
      file: "sms",
      fields: {
        ROWID: "message",
        guid: "guid",
        text: "text",
        subject: "subject",
        phone_number: ["correspondent", "other"],
        service: "service",
        account: "account",
        isodate: ["received", "sent"],
        isodate_read: "read",
        direction: "direction",
        links: "links",
      },
    },
  ],
  "ios.sms-attachments": [
    {
      module: "SMSAttachments",
      file: "sms_attachments",
      fields: {
        attachment_id: "attachment",
        guid: "guid",
        filename: "path",
        transfer_name: "name",
        uti: "type",
        mime_type: "mimeType",
        total_bytes: "size",
        direction: "direction",
        phone_number: "sender",
        service: "service",
        isodate: "attached",
        start_date: "begun",
      },
    },
  ],
  "ios.tcc": [
    {
      module: "TCC",
      file: "tcc",
      fields: {
        service: "service",
        client: "client",
        auth_value: "answer",
        auth_reason_desc: "reason",
        prompt_count: "prompts",
        last_modified: "changed",
      },
    },
  ],
  "ios.version-history": [
    { module: "IOSVersionHistory", file: "ios_version_history", fields: { isodate: "written", os_version: "version" } },
  ],
  "ios.web-cache": [
    { module: "CacheFiles", file: "cache_files", fields: { entry_id: "entry", url: "url", isodate: "fetched" } },
  ],
  "ios.webkit-resource-loads": [
    {
      module: "WebkitResourceLoadStatistics",
      file: "webkit_resource_load_statistics",
      fields: {
        domain_id: "number",
        registrable_domain: "domain",
        last_seen_isodate: "seen",
        had_user_interaction: "hadInteraction",
        most_recent_user_interaction_time_isodate: "interacted",
        most_recent_web_push_interaction_time_isodate: "pushed",
      },
    },
  ],
  "ios.webkit-session-log": [
    {
      module: "WebkitSessionResourceLog",
      file: "webkit_session_resource_log",
      fields: {
        origin: "site",
        redirect_source: "sentOnFrom",
        redirect_destination: "sentOnTo",
        subframe_under_origin: "framedBy",
        subresource_under_origin: "loadedBy",
        user_interaction: "hadInteraction",
        most_recent_interaction: "interacted",
        last_seen: "seen",
      },
    },
  ],
  "ios.webkit-website-data": [
    {
      module: "WebkitIndexedDB",
      file: "webkit_indexeddb",
      rows: { field: "kind", values: ["IndexedDB"] },
      fields: websiteData,
    },
    {
      module: "WebkitLocalStorage",
      file: "webkit_local_storage",
      rows: { field: "kind", values: ["LocalStorage"] },
      fields: websiteData,
    },
  ],
  "ios.whatsapp": [
    {
      module: "Whatsapp",
      file: "whatsapp",
      fields: {
        Z_PK: "message",
        ZTEXT: "text",
        isodate: ["sent", "received"],
        links: "links",
        lid: "lid",
        phone_number: "phone",
        pair_timestamp: "paired",
      },
    },
  ],
  "ios.whatsapp-contacts": [
    {
      module: "WhatsappContacts",
      file: "whatsapp_contacts",
      fields: {
        whatsapp_id: "account",
        lid: "lid",
        phone_number: "phone",
        localized_phone_number: "shownPhone",
        full_name: "name",
        given_name: "givenName",
        last_name: "lastName",
        user_name: "userName",
        business_name: "businessName",
        about_text: "about",
        about_emoji: "aboutEmoji",
        notes: "notes",
        disappearing_mode_duration: "vanishAfter",
        disappearing_mode_timestamp: "vanishingSet",
        about_timestamp: "aboutChanged",
        about_expiration_timestamp: "aboutExpires",
        last_updated: "updated",
        phone_status: "phoneStatus",
      },
    },
  ],
  "android.accessibility": [
    {
      module: "DumpsysAccessibility",
      file: "dumpsys_accessibility",
      fields: { package_name: "package", service: "service" },
    },
  ],
  "android.adb-state": [{ module: "DumpsysADBState", file: "dumpsys_adb_state", fields: {} }],
  "android.appops": [
    { module: "DumpsysAppops", file: "dumpsys_appops", fields: { package_name: "package", uid: "uid" } },
  ],
  "android.battery-daily": [
    {
      module: "DumpsysBatteryDaily",
      file: "dumpsys_battery_daily",
      fields: { action: "change", from: "from", to: "until", package_name: "package", vers: "versionCode" },
    },
  ],
  "android.battery-history": [
    {
      module: "DumpsysBatteryHistory",
      file: "dumpsys_battery_history",
      fields: { time_elapsed: "elapsed", event: "event", uid: "uid", package_name: "package", service: "name" },
    },
  ],
  "android.dbinfo": [
    {
      module: "DumpsysDBInfo",
      file: "dbinfo",
      fields: { isodate: "at", action: "action", sql: "sql", path: "database" },
    },
  ],
  "android.dns-events": [
    {
      module: "DnsEvent",
      file: "dns_event",
      fields: { ...connection, hostname: "host", ip_addresses: "addresses", ip_addresses_count: "addressCount" },
    },
  ],
  "android.file-times": [
    {
      module: "AQFLogTimestamps",
      file: "aqf_log_timestamps",
      kind: "androidqf",
      fields: { path: "path", modified_time: "modified" },
    },
    {
      module: "BugReportTimestamps",
      file: "bugreport_timestamps",
      fields: { path: "path", modified_time: "modified" },
    },
  ],
  "android.files": [
    {
      module: "AQFFiles",
      file: "aqf_files",
      kind: "androidqf",
      fields: {
        path: "path",
        size: "size",
        mode: "mode",
        user_id: "owner",
        user_name: "ownerName",
        group_id: "group",
        group_name: "groupName",
        changed_time: "statusChanged",
        modified_time: "modified",
        access_time: "accessed",
        context: "label",
        error: "error",
      },
    },
  ],
  "android.getprop": [
    { module: "AQFGetProp", file: "aqf_get_prop", kind: "androidqf", fields: { name: "name", value: "value" } },
    { module: "DumpsysGetProp", file: "dumpsys_get_prop", fields: { name: "name", value: "value" } },
  ],
  "android.mounts": [
    {
      module: "Mounts",
      file: "mounts",
      kind: "androidqf",
      fields: { device: "source", mount_point: "point", filesystem_type: "type", mount_options: "options" },
    },
  ],
  "android.network-connections": [
    { module: "ConnectEvent", file: "connect_event", fields: { ...connection, ip_address: "address", port: "port" } },
  ],
  "android.package-list": [
    {
      module: "AQFPackages",
      file: "aqf_packages",
      kind: "androidqf",
      fields: {
        name: "package",
        installer: "installer",
        uid: "uid",
        disabled: "disabled",
        system: "system",
        third_party: "thirdParty",
      },
    },
  ],
  "android.packages": [
    {
      module: "DumpsysPackages",
      file: "dumpsys_packages",
      fields: {
        package_name: "package",
        uid: "uid",
        version_name: "version",
        version_code: "versionCode",
        timestamp: "written",
        first_install_time: "firstInstalled",
        last_update_time: "updated",
      },
    },
  ],
  "android.platform-compat": [
    { module: "DumpsysPlatformCompat", file: "dumpsys_platform_compat", fields: { package_name: "package" } },
  ],
  "android.processes": [
    {
      module: "AQFProcesses",
      file: "aqf_processes",
      kind: "androidqf",
      fields: { pid: "pid", ppid: "parent", user: "user", proc_name: "process", label: "label" },
    },
  ],
  "android.receivers": [
    {
      module: "DumpsysReceivers",
      file: "dumpsys_receivers",
      rows: { field: "table", values: ["receiver"] },
      fields: { package_name: "package", receiver: "component", intent: "intent" },
    },
    {
      module: "DumpsysActivities",
      file: "dumpsys_activities",
      rows: { field: "table", values: ["activity"] },
      fields: { package_name: "package", activity: "component", intent: "intent" },
    },
  ],
  "android.root-binaries": [
    { module: "RootBinaries", file: "root_binaries", kind: "androidqf", fields: { path: "path", binary_name: "name" } },
  ],
  "android.security-events": [{ module: "SecurityEvent", file: "security_event", fields: { event_time: "at" } }],
  "android.settings": [
    {
      module: "AQFSettings",
      file: "aqf_settings",
      kind: "androidqf",
      fields: { namespace: "namespace", key: "name", value: "value" },
    },
  ],
  "android.sms": [
    {
      module: "SMS",
      file: "sms",
      fields: {
        address: ["sender", "recipients"],
        body: "text",
        isodate: ["received", "sent"],
        direction: "direction",
      },
    },
  ],
  "android.tombstones": [
    {
      module: "Tombstones",
      file: "tombstones",
      fields: {
        timestamp: "crashed",
        process_name: "process",
        binary_path: "path",
        pid: "pid",
        tid: "tid",
        uid: "uid",
        build_fingerprint: "build",
        process_uptime: "uptime",
      },
    },
  ],
};
