/**
 * Traces of somebody else's say on the phone: root certificates, servers, VPNs, services that are off.
 * @module
 */
import type { Management } from "../contents/management.ts";
import type { Expected, Plant } from "./plant.ts";

function plant(
  artifact: string,
  id: string,
  describe: string,
  apply: (management: Management) => void,
  expected: Expected,
  alike: { readonly value: string; apply(management: Management): void },
): Plant {
  return {
    id: `management-${id}`,
    artifact: `ios.${artifact}`,
    describe,
    apply: (phone) => apply(phone.state.management),
    expected,
    lookAlike: {
      describe: `Something that only resembles it: ${alike.value}.`,
      value: alike.value,
      apply: (phone) => alike.apply(phone.state.management),
    },
  };
}

const rule = (name: string): Expected => ({ rule: `ios.${name}`, minimumGrade: "context" });
const hash = "5a17e0c0ffee5a17e0c0ffee5a17e0c0ffee5a17e0c0ffee5a17e0c0ffee5a17";
const otherHash = "5a17e0c0ffee5a17e0c0ffee5a17e0c0ffee5a17e0c0ffee5a17e0c0ffee5a18";
const tunnel = (server: string) => ({ name: "Example VPN", server, app: "com.example.tunnel" });

export const managementPlants: readonly Plant[] = [
  plant(
    "trust-store",
    "root-known",
    "A known root certificate was added.",
    ({ roots }) => void roots.push(hash),
    { indicatorType: "app:cert.sha256", value: hash, minimumGrade: "ran" },
    { value: otherHash, apply: ({ roots }) => void roots.push(otherHash) },
  ),
  plant(
    "trust-store",
    "root-added",
    "A root certificate was added: no indicator needed.",
    ({ roots }) => void roots.push("77".repeat(32)),
    rule("trust-store/root-added"),
    { value: "allowRootInstallation", apply: ({ settings }) => void settings.push("allowRootInstallation") },
  ),
  plant(
    "device-management",
    "server-known",
    "The phone is managed by a server of a known domain.",
    ({ servers }) => void servers.push("https://mdm.evil-manager.example/checkin"),
    { indicatorType: "domain-name:value", value: "evil-manager.example", minimumGrade: "contact" },
    {
      value: "https://mdm.manager.example/evil-manager.example",
      apply: ({ servers }) => void servers.push("https://mdm.manager.example/evil-manager.example"),
    },
  ),
  plant(
    "device-management",
    "server",
    "The phone is managed by a server: no indicator needed.",
    ({ servers }) => void servers.push("https://mdm.school.example/"),
    rule("device-management/managed-by-server"),
    { value: "allowAppInstallation", apply: ({ settings }) => void settings.push("allowAppInstallation") },
  ),
  plant(
    "device-management",
    "supervised",
    "The phone is supervised: no indicator needed.",
    ({ supervisors }) => void supervisors.push("Example Holdings"),
    rule("device-management/supervised"),
    {
      value: "allowUIConfigurationProfileInstallation",
      apply: ({ settings }) => void settings.push("allowUIConfigurationProfileInstallation"),
    },
  ),
  plant(
    "device-management",
    "updates",
    "A setting holds back updates: no indicator needed.",
    ({ settings }) => void settings.push("forceDelayedSoftwareUpdates"),
    rule("device-management/updates-held-back"),
    { value: "forceAutomaticDateAndTime", apply: ({ settings }) => void settings.push("forceAutomaticDateAndTime") },
  ),
  plant(
    "vpn-and-network-extensions",
    "tunnel-known",
    "A VPN leads to a known domain.",
    ({ tunnels }) => void tunnels.push(tunnel("gate.evil-tunnel.example")),
    { indicatorType: "domain-name:value", value: "evil-tunnel.example", minimumGrade: "contact" },
    { value: "notevil-tunnel.example", apply: ({ tunnels }) => void tunnels.push(tunnel("notevil-tunnel.example")) },
  ),
  plant(
    "vpn-and-network-extensions",
    "tunnel",
    "A VPN is set up: no indicator needed.",
    ({ tunnels }) => void tunnels.push(tunnel("gate.tunnel.example")),
    rule("vpn-and-network-extensions/traffic-passes"),
    { value: "gate2.tunnel.example", apply: ({ tunnels }) => void tunnels.push(tunnel("gate2.tunnel.example")) },
  ),
  plant(
    "disabled-daemons",
    "updates-off",
    "The service for updates is switched off: no indicator needed.",
    ({ servicesOff }) => void servicesOff.push("com.apple.softwareupdateservicesd"),
    rule("disabled-daemons/updates-or-reports-off"),
    {
      value: "com.apple.softwareupdateservices.example",
      apply: ({ servicesOff }) => void servicesOff.push("com.apple.softwareupdateservices.example"),
    },
  ),
];
