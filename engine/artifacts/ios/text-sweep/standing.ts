/**
 * Which files are gone through, and how much a name in one says.
 * @module
 */

/** Read by another part, whole: going through them again would count one trace twice. */
const readElsewhere: readonly RegExp[] = [
  /^(?:ps|ps_thread|taskinfo|remotectl_dumpstate|security-sysdiagnose|otctl_status)\.txt$/,
  /^(?:spindump|swcutil)[^/]*\.txt$/,
  /^(?:sw)?transparency\.log$/,
  /^brctl(?:\/|[^/]*\.txt$)/,
  /^crashes_and_spins\//,
  /^(?:summaries\/)?crashes_and_spins\.log$/,
  /^(?:lockdownd|containermanagerd|mobileactivationd|mobile_installation)[^/]*\.log[^/]*$/,
  /^(?:TCC\.db|powerlog_[^/]*SQL[^/]*|(?:downloads\.[^/]*|appstored|AppUpdates)\.sqlitedb)$/,
  /\.(?:ips|tracev3|timesync|synced|panic)$/,
  /^(?:[^/]+\/)?[^/]+\.crash$/,
  /^(?:diagnostics|uuidtext)\/(?:[^/]+\/|shutdown|logdata)/,
  /^(?:[^/]+\.logarchive\/|Extra\/|Persist\/|Special\/|Signpost\/|HighVolume\/|dsc\/|timesync\/|[0-9A-F]{2}\/[0-9A-F]{30}$)/,
  /^(?:shutdown|logdata\.statistics)\.[^/]*$/,
  /^logs\/(?:MobileLockdown|MobileActivation|MobileContainerManager|MobileInstallation|MCState|itunesstored|appinstallation|powerlogs|ProxiedDevice[^/]*)\//,
  /^logs\/Accessibility\/TCC\.db/,
  /^logs\/Networking\/(?:netstat|skywalk|ndp-info|arp-info)[^/]*\.txt$/,
  /^logs\/Networking\/(?:preferences|com\.apple\.networkextension|com\.apple\.networkextension\.cache)\.plist$/,
  /^logs\/swtransparency\.log$/,
  /^WiFi\/com\.apple\.wifi(?:\.known-networks|-networks|-private-mac-networks)?\.plist/,
  /(?:^|\/)(?:\._|\.DS_Store$)/,
  /-(?:wal|shm|journal)$/,
];

/** Reports that are about no program, in forms of their own. */
const freeReport =
  /^(?:crashes_and_spins|logs)\/(?:.*\/)?(?:SFA|OTAUpdate|ProactiveEventTracker|WiFiLQMMetrics|SiriSearchFeedback|Analytics|xp_amp_app_usage)[^/]*$/;

/** What the keeper of the log writes of itself: starts, and the end of each. */
const ofLogKeeper = /^(?:[^/]+\.logarchive\/)?Extra\/logd\.\d{1,3}\.log$/;

export function isSwept(name: string): boolean {
  return freeReport.test(name) || ofLogKeeper.test(name) || !readElsewhere.some((shape) => shape.test(name));
}

/** `list`: of what runs · `places`: of where programs lie · `state`: of what is on the phone · `log`: what was written. */
export type Standing = "list" | "places" | "state" | "log";

export function standingOf(name: string): Standing {
  const last = name.slice(name.lastIndexOf("/") + 1);
  if (/^(?:jetsam_priority|taskSummary)\.(?:txt|csv)$/.test(last)) return "list";
  if (/^logs\/(?:tailspindb|olddsc)\//.test(name)) return "places";
  if (/^(?:RunningBoard|FileProvider|Preferences|ioreg|microstackshots|Personalization)\//.test(name)) return "state";
  if (
    /^logs\/(?:ProtectedApps|MobileBackup|Networking|fsck|keyboards|Bluetooth|AppConduit|ManagedSettings|UserManagement|profile_access)\//.test(
      name,
    )
  )
    return "state";
  return /^[^/]+\.(?:txt|plist)$/.test(name) ? "state" : "log";
}

/** Parts that speak with others: an address in what they write was used. */
export function isOfNetwork(name: string): boolean {
  return /^(?:WiFi|logs\/(?:Networking|NetworkRelay|Baseband|OTAUpdateLogs|MobileSoftwareUpdate|MSU|AppConduit|CloudSubscriptionFeatures|AVConference))\//.test(
    name,
  );
}

/** Printed by programs that end every line. */
export function endsItsLines(name: string): boolean {
  return /^(?:jetsam_priority\.(?:txt|csv)|taskSummary\.csv|kbdebug\.txt|mount\.txt|disks\.txt|sysctl\.txt|vm_stat\.txt)$/.test(
    name,
  );
}
