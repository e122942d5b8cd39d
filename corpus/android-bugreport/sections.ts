/**
 * The sections of a bug report's text as Android 14 prints them.
 * Format: AOSP `dumpstate`, `dumpsys`, and the `dump` of each service.
 * @module
 */
import type { AndroidApp, AndroidPhone } from "./phone.ts";

/** The phone's own clock, two hours ahead of UTC in the months that these reports are of. */
export function localTime(at: Date): string {
  return new Date(at.getTime() + 2 * 3_600_000).toISOString().slice(0, 19).replace("T", " ");
}

export function propertyLines({ properties }: AndroidPhone): string[] {
  return [...properties].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `[${name}]: [${value}]`);
}

export function processLines({ processes }: AndroidPhone): string[] {
  const head =
    "LABEL                          USER           PID   TID  PPID     VSZ    RSS WCHAN            ADDR S PRI  NI RTPRIO SCH PCY     TIME CMD";
  const rows = processes.map(({ name, user, label, parent }, i) => {
    const pid = String(name === "init" ? 1 : 900 + i).padStart(5);
    const ids = `${user.padEnd(12)} ${pid} ${pid} ${String(parent).padStart(5)}`;
    return `${label.padEnd(30)} ${ids}   51308   6620 SyS_epoll_wait      0 S  19   0      -   0  fg 00:00:00 ${name}`;
  });
  return [head, ...rows];
}

export function packageLines({ apps, receivers }: AndroidPhone): string[] {
  const shown = apps.filter(({ icon }) => icon !== false);
  const claimed = apps.filter(({ domains }) => domains !== undefined);
  return [
    "Activity Resolver Table:",
    "  Non-Data Actions:",
    "      android.intent.action.MAIN:",
    ...shown.map((app, i) => `        ${(0xb928288 + i).toString(16)} ${app.package}/.MainActivity`),
    "",
    "Receiver Resolver Table:",
    "  Non-Data Actions:",
    ...receivers.flatMap(({ intent, component }, i) => [
      `      ${intent}:`,
      `        ${(0x5d6e7f8 + i).toString(16)} ${component}`,
    ]),
    "",
    "Domain verification status:",
    ...claimed.flatMap(domainLines),
    "",
    "Packages:",
    ...apps.flatMap(appLines),
    "",
    "Shared users:",
    "  SharedUser [android.uid.system] (81c08d6):",
    "    appId=1000",
  ];
}

function domainLines({ package: name, domains }: AndroidApp): string[] {
  const pairs = (domains?.certificate ?? "").toUpperCase().match(/../g) ?? [];
  return [
    `  ${name}:`,
    `    Signatures: [${pairs.join(":")}]`,
    "    Domain verification state:",
    ...(domains?.names ?? []).map((domain) => `      ${domain}: verified`),
  ];
}

function appLines(app: AndroidApp): string[] {
  const flags = app.system === true ? "SYSTEM HAS_CODE" : "HAS_CODE ALLOW_CLEAR_USER_DATA";
  const at = localTime(app.installed);
  const codePath = app.system === true ? `/system/app/${app.package}` : `/data/app/~~x==/${app.package}-y==`;
  return [
    `  Package [${app.package}] (${app.uid.toString(16)}):`,
    `    appId=${app.uid}`,
    `    codePath=${codePath}`,
    "    versionCode=1203 minSdk=26 targetSdk=34",
    "    versionName=12.0.3",
    `    timeStamp=${at}`,
    `    lastUpdateTime=${at}`,
    `    installerPackageName=${app.installer ?? "null"}`,
    `    initiatingPackageName=${app.initiator ?? "null"}`,
    `    packageSource=${app.source ?? 0}`,
    `    signatures=PackageSignatures{2f52ef4 version:3, signatures:[${app.uid.toString(16)}c3d4], past signatures:[]}`,
    `    pkgFlags=[ ${flags} ]`,
    "    User 0: ceDataInode=123 installed=true hidden=false suspended=false stopped=false notLaunched=false enabled=0",
    "      installReason=4",
    `      firstInstallTime=${at}`,
    "      runtime permissions:",
    ...(app.granted ?? []).map((right) => `        ${right}: granted=true, flags=[ USER_SET]`),
  ];
}

export function accessibilityLines({ services }: AndroidPhone): string[] {
  const on = services.filter((service) => service.on).map(({ component }) => `{${component}}`);
  return [
    "ACCESSIBILITY MANAGER (dumpsys accessibility)",
    "",
    "currentUserId=0",
    "User state[",
    `     attributes:{id=0, touchExplorationEnabled=false, installedServiceCount=${services.length}}`,
    "     Bound services:{}",
    `     Enabled services:{${on.join(", ")}}`,
    "     Binding services:{}",
    "     Crashed services:{}]",
  ];
}

export function policyLines({ admins, owners }: AndroidPhone): string[] {
  return [
    "Current Device Policy Manager state:",
    ...owners.flatMap((owner) => ["  Device Owner: ", `    admin=ComponentInfo{${owner}}`, "    User ID: 0", ""]),
    "  Enabled Device Admins (User 0, provisioningState: 0):",
    ...admins.flatMap((admin) => [
      `    ${admin}:`,
      "      testOnlyAdmin=false",
      "      policies:",
      "        force-lock",
    ]),
    "    mPasswordOwner=-1",
  ];
}

export function settingLines({ settings }: AndroidPhone): string[] {
  return (["global", "secure", "system"] as const).flatMap((space) => [
    `${space.toUpperCase()} SETTINGS (user 0)`,
    ...settings
      .filter(({ namespace }) => namespace === space)
      .map(
        ({ name, value, writer }, i) =>
          `_id:${i + 1} name:${name} pkg:${writer} value:${value} default:${value} defaultSystemSet:true`,
      ),
    "",
  ]);
}

export function operationLines({ apps, operations }: AndroidPhone): string[] {
  return [
    "Current AppOps Service state:",
    "  Settings:",
    "    top_state_settle_time=+5s0ms",
    "",
    ...apps.flatMap(({ package: name, uid }) => [
      uid >= 10_000 ? `  Uid u0a${uid - 10_000}:` : `  Uid ${uid}:`,
      "    state=cch",
      `    Package ${name}:`,
      ...operations
        .filter((one) => one.package === name)
        .flatMap(({ operation, mode, uses = [], running }) => [
          `      ${operation} (${mode}): `,
          "        null=[",
          ...uses.map(([state, at]) => `          Access: [${state}-s] ${localTime(at)}.000 (-1d0h0m0s0ms)`),
          ...(running === true ? ["          Running start at: +3m2s"] : []),
          "        ]",
        ]),
    ]),
  ];
}
