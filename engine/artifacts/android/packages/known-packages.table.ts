/**
 * Names of packages that a rule has to tell apart. Kept short: a name that is missing here costs a finding of the weakest
 * grade, and one too many would hide something.
 * @module
 */

/** Shops. Each has its own page; the maker's shop of a phone stands on its system partition. */
export const shops: ReadonlySet<string> = new Set([
  "com.android.vending", // https://play.google.com/
  "com.amazon.venezia", // https://www.amazon.com/appstore
  "com.sec.android.app.samsungapps", // https://www.samsung.com/global/galaxy/apps/galaxy-store/
  "com.huawei.appmarket", // https://consumer.huawei.com/en/mobileservices/appgallery/
  "com.xiaomi.mipicks", // https://global.app.mi.com/
  "com.heytap.market", // https://www.oppo.com/en/app-market/
  "com.vivo.appstore", // https://www.vivo.com/
  "com.hihonor.appmarket", // https://www.honor.com/global/
  "org.fdroid.fdroid", // https://f-droid.org/packages/org.fdroid.fdroid/
  "com.aurora.store", // https://f-droid.org/packages/com.aurora.store/
]);

/** What installs a file that a person opened, or what a cable asked for. AOSP packages/PackageInstaller and Shell. */
export const byHand: ReadonlySet<string> = new Set([
  "com.android.packageinstaller",
  "com.google.android.packageinstaller",
  "com.samsung.android.packageinstaller",
  "com.miui.packageinstaller",
  "com.android.shell",
]);

/** Apps that hand out or hide the rights of root: known root apps of RootBeer, https://github.com/scottyab/rootbeer */
export const rootManagers: ReadonlySet<string> = new Set([
  "com.noshufou.android.su",
  "com.noshufou.android.su.elite",
  "eu.chainfire.supersu",
  "com.koushikdutta.superuser",
  "com.thirdparty.superuser",
  "com.yellowes.su",
  "com.topjohnwu.magisk",
  "com.kingroot.kinguser",
  "com.kingo.root",
  "com.smedialink.oneclickroot",
  "com.zhiqupk.root.global",
  "com.alephzain.framaroot",
  "com.koushikdutta.rommanager",
  "com.dimonvideo.luckypatcher",
  "com.chelpus.lackypatch",
  "com.ramdroid.appquarantine",
  "com.devadvance.rootcloak",
  "de.robv.android.xposed.installer",
  "com.saurik.substrate",
  "com.zachspong.temprootremovejb",
  "com.amphoras.hidemyroot",
  "com.formyhm.hideroot",
]);

/** Rights that let an app watch a person, by what they give. developer.android.com/reference/android/Manifest.permission */
export const watchingRights: ReadonlyMap<string, string> = new Map([
  ["android.permission.ACCESS_FINE_LOCATION", "location"],
  ["android.permission.ACCESS_BACKGROUND_LOCATION", "location"],
  ["android.permission.RECORD_AUDIO", "microphone"],
  ["android.permission.CAMERA", "camera"],
  ["android.permission.READ_SMS", "messages"],
  ["android.permission.RECEIVE_SMS", "messages"],
  ["android.permission.READ_CALL_LOG", "calls"],
  ["android.permission.PROCESS_OUTGOING_CALLS", "calls"],
  ["android.permission.READ_CONTACTS", "contacts"],
  ["android.permission.READ_CALENDAR", "calendar"],
  ["android.permission.READ_EXTERNAL_STORAGE", "files"],
  ["android.permission.MANAGE_EXTERNAL_STORAGE", "files"],
  ["android.permission.PACKAGE_USAGE_STATS", "use of apps"],
]);
