/**
 * Logs that daemons keep as text: installations, folders of apps, activation, computers at the cable.
 * Form: published logs, https://github.com/log2timeline/plaso/tree/main/test_data.
 * @module
 */
import { addLines, daysBefore } from "./crash-reports.ts";
import { localTime, type SysdiagnosePhone } from "./sysdiagnose-phone.ts";

export const installationLog = "logs/MobileInstallation/mobile_installation.log.0";
export const containerLog = "logs/MobileContainerManager/containermanagerd.log.0";
const activationLog = "logs/MobileActivation/mobileactivationd.log.0";
const lockdownLog = "logs/MobileLockdown/lockdownd.log";

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `Tue Apr  7 06:13:34 2026`: a day of one figure has a blank before it. */
function installStamp(phone: SysdiagnosePhone, at: Date): string {
  const [day = "", clock = ""] = localTime(phone, at).split(" ");
  const date = new Date(`${day}T00:00:00Z`);
  const number = String(date.getUTCDate()).padStart(2, " ");
  return `${weekdays[date.getUTCDay()]} ${months[date.getUTCMonth()]} ${number} ${clock} ${date.getUTCFullYear()}`;
}

export function addEntry(phone: SysdiagnosePhone, log: string, days: number, writer: string, message: string): void {
  const stamp = installStamp(phone, daysBefore(phone, days));
  addLines(phone, log, [`${stamp} [234] <notice> (0x16b48f000) ${writer}: ${message}`]);
}

export function addLockdownEntry(phone: SysdiagnosePhone, days: number, writer: string, message: string): void {
  const [day = "", clock = ""] = localTime(phone, daysBefore(phone, days)).split(" ");
  const [year = "", month, date] = day.split("-");
  addLines(phone, lockdownLog, [`${month}/${date}/${year.slice(2)} ${clock}.106098 pid=79 ${writer}: ${message}`]);
}

const bundleFolder = "/private/var/containers/Bundle/Application";
const dataFolder = "/private/var/mobile/Containers/Data/Application";

/** The entries of one installation, as the store makes it. */
export function addInstallation(
  phone: SysdiagnosePhone,
  app: string,
  days: number,
  requester = "installcoordinationd",
): void {
  const add = (writer: string, message: string): void => addEntry(phone, installationLog, days, writer, message);
  const staged = `/private/var/containers/Shared/SystemGroup/systemgroup.com.apple.installcoordinationd/Library/InstallCoordination/PromiseStaging/C15EEEBC-6A1C-4A7A-A6E8-C9876BB32E92/App.app`;
  add(
    "-[MIClientConnection _doInstallationForURL:identity:domain:options:operationType:completion:]",
    `Install of "${staged}" type Customer (LSInstallType = 1) requested by ${requester} (pid 117 (501/501))`,
  );
  add(
    "-[MIInstaller _installInstallable:containingSymlink:error:]",
    `Installing <MIInstallableBundle ID=${app}; Version=703, ShortVersion=7.53>`,
  );
  for (const folder of [dataFolder, bundleFolder]) {
    add(
      "-[MIContainer makeContainerLiveReplacingContainer:reason:waitForDeletion:withError:]",
      `Made container live for ${app} at ${folder}/1EC20F02-263B-4299-AE05-3F5D7A7744E9`,
    );
  }
  add(
    "-[MIInstaller performInstallationWithError:]",
    `Install Successful for (Customer:${app}); Staging: 0.03s; Waiting: 0.00s; Preflight/Patch: 0.06s, Verifying: 1.03s; Overall: 1.27s`,
  );
}

export function addRemoval(phone: SysdiagnosePhone, app: string, days: number): void {
  const add = (message: string): void =>
    addEntry(phone, installationLog, days, "-[MIUninstaller performUninstallationWithError:]", message);
  add(`Uninstalling identifier ${app}`);
  add(`Destroying container ${app} with persona (null) at ${bundleFolder}/1EC20F02-263B-4299-AE05-3F5D7A7744E9`);
}

/** What every phone has. */
export function daemonLogs(phone: SysdiagnosePhone): void {
  addEntry(phone, installationLog, 60, "main", "Reboot detected");
  for (const [i, app] of ["com.example.notes", "com.example.weather", "com.example.chess"].entries()) {
    addInstallation(phone, app, 55 - i);
  }
  addRemoval(phone, "com.example.weather", 20);
  addEntry(
    phone,
    installationLog,
    19,
    "-[MIPluginKitPluginBundle validateBundleMetadataWithError:]",
    '652: Appex bundle at "/System/Library/PrivateFrameworks/A.framework/PlugIns/B.appex" with identifier "com.apple.a.b" does not have expected identifier prefix "com.apple.A."',
  );
  // Newer systems write no such log.
  if (phone.system === "12" || phone.system === "15" || phone.system === "16") {
    addEntry(
      phone,
      containerLog,
      60,
      "_containermanagerd_init_block_invoke",
      "containermanagerd first boot cleanup complete",
    );
    addEntry(
      phone,
      containerLog,
      59,
      "-[MCMCodeSigningMapping _onQueue_removeReferenceForGroupIdentifiers:ofType:commandQueue:]",
      'Would have removed system group container references for (\n    "systemgroup.com.apple.configurationprofiles"\n)',
    );
  }
  addEntry(
    phone,
    activationLog,
    60,
    "MA",
    "main: ____________________ Mobile Activation Startup _____________________",
  );
  addEntry(phone, activationLog, 60, "MA", `main: build_version: ${phone.build}`);
  addEntry(phone, activationLog, 60, "MA", `main: ${"_".repeat(68)}`);
  addLockdownEntry(phone, 60, "handle_pair", "Buddy has not completed. Implicitly trusting host.");
  addLockdownEntry(phone, 60, "handle_pair", "Pair for unknown succeeded.");
  addLockdownEntry(phone, 4, "lockstart_local", `Build version: ${phone.build}`);
  addLockdownEntry(phone, 4, "handle_get_value", "AMPDevicesAgent attempting to get [ProductVersion]");
  addLockdownEntry(phone, 4, "spawn_xpc_service", "service com.apple.mobile.installation_proxy started");
}
