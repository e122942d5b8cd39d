/**
 * What nearly every phone holds, by the kind of value. A pattern that meets one of these says nothing by it.
 * @module
 */

const names = [
  "SpringBoard",
  "backboardd",
  "com.apple.WebKit.Networking",
  "com.apple.WebKit.WebContent",
  "kernel_task",
  "launchd",
  "locationd",
  "mDNSResponder",
  "mediaserverd",
  "nsurlsessiond",
  "MobileSafari",
  "com.android.chrome",
  "com.android.systemui",
  "com.google.android.gms",
  "system_server",
  "surfaceflinger",
  "zygote64",
  "logd",
  "init",
];

const files = [
  "Info.plist",
  "sms.db",
  "History.db",
  "Preferences",
  "IMG_0001.JPG",
  "IMG_0001.HEIC",
  "IMG_0001.MOV",
  "base.apk",
  "a.txt",
  "a.log",
  "a.png",
  "a.jpg",
  "a.pdf",
  "a.mp4",
  "a.json",
  "a.xml",
  "a.html",
  "a.js",
  "a.ips",
  "a.sqlite",
  "a.sqlite-wal",
  "a.strings",
  "a.app",
  "a.framework",
  "a.xpc",
  "Assets.car",
  "classes.dex",
  "libSystem.B.dylib",
  "libc.so",
];

const paths = [
  "/private/var/mobile/Library/Preferences/com.apple.springboard.plist",
  "/private/var/mobile/Media/DCIM/100APPLE/IMG_0001.JPG",
  "/System/Library/CoreServices/SpringBoard.app/SpringBoard",
  "/private/var/db/uuidtext",
  "/private/var/tmp",
  "/usr/libexec/locationd",
  "/data/app/com.android.chrome-1/base.apk",
  "/data/data/com.android.chrome",
  "/data/local/tmp",
  "/system/bin/app_process64",
  "/sdcard/DCIM/Camera/IMG_0001.jpg",
];

const hosts = [
  "apple.com",
  "www.apple.com",
  "icloud.com",
  "gateway.icloud.com",
  "google.com",
  "www.google.com",
  "facebook.com",
  "youtube.com",
  "wikipedia.org",
  "en.wikipedia.org",
  "amazonaws.com",
  "clients4.google.com",
  "example.com",
];

const addresses = [
  "1.1.1.1",
  "8.8.8.8",
  "17.253.144.10",
  "142.250.185.78",
  "192.168.1.1",
  "10.0.0.1",
  "2001:4860:4860::8888",
];

const links = [
  "https://www.apple.com/",
  "https://www.google.com/search?q=a",
  "https://en.wikipedia.org/wiki/Main_Page",
];

const mails = ["someone@gmail.com", "someone@icloud.com", "noreply@apple.com"];

const apps = [
  "com.apple.mobilesafari",
  "com.android.chrome",
  "com.google.android.gms",
  "com.whatsapp",
  "net.whatsapp.WhatsApp",
];

const digests = ["0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"];

/** Names of programs, files and apps that nearly every phone holds; one of them was on a public list by mistake. */
export const ordinaryNames: ReadonlySet<string> = new Set([
  ...names,
  ...files,
  ...apps,
  "com.apple.CrashReporter.plist",
]);

/** By the type of the object, or the type and its property. */
export const ordinaryValues: Readonly<Record<string, readonly string[]>> = {
  process: names,
  file: [...files, ...names, ...digests],
  "file:path": paths,
  "file:parent_directory_ref.path": paths,
  directory: paths,
  "domain-name": hosts,
  hostname: hosts,
  "network-traffic": [...hosts, ...addresses],
  "ipv4-addr": addresses,
  "ipv6-addr": addresses,
  url: links,
  "email-addr": mails,
  "email-message": mails,
  app: [...apps, ...digests],
  "x509-certificate": digests,
  "configuration-profile": apps,
  "android-property": ["ro.build.version.sdk", "persist.sys.timezone", "sys.boot_completed"],
  "x-bridle-record": [...names, ...files, ...paths, ...hosts, ...links, ...apps],
};
