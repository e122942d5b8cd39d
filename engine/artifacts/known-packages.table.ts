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
  "com.looker.droidify", // https://f-droid.org/packages/com.looker.droidify/
  "com.machiav3lli.fdroid", // https://f-droid.org/packages/com.machiav3lli.fdroid/
  "dev.imranr.obtainium", // https://github.com/ImranR98/Obtainium
]);

/** What installs a file that a person opened, or what a cable asked for. AOSP packages/PackageInstaller and Shell. */
export const byHand: ReadonlySet<string> = new Set([
  "com.android.packageinstaller",
  "com.google.android.packageinstaller",
  "com.samsung.android.packageinstaller",
  "com.miui.packageinstaller",
  "com.android.shell",
]);

/** Browsers, which install what a person took from a web page. Each is in its maker's shop under this name. */
export const browsers: ReadonlySet<string> = new Set([
  "com.android.browser",
  "com.android.chrome",
  "com.brave.browser",
  "com.duckduckgo.mobile.android",
  "com.microsoft.emmx",
  "com.mi.globalbrowser",
  "com.opera.browser",
  "com.opera.mini.native",
  "com.sec.android.app.sbrowser",
  "com.UCMobile.intl",
  "org.mozilla.firefox",
  "org.mozilla.focus",
]);

/**
 * Apps that hand out or hide the rights of root: known root apps of RootBeer, https://github.com/scottyab/rootbeer, and
 * the managers of https://kernelsu.org/, https://apatch.dev/, https://github.com/LSPosed/LSPosed and of Magisk's forks.
 */
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
  "com.formyhm.hiderootPremium",
  "com.koushikdutta.rommanager.license",
  "com.ramdroid.appquarantinepro",
  "com.devadvance.rootcloakplus",
  "com.amphoras.hidemyrootadfree",
  "eu.chainfire.supersu.pro",
  "com.kingouser.com",
  "me.phh.superuser",
  "me.weishu.kernelsu",
  "com.rifsxd.ksunext",
  "me.bmax.apatch",
  "io.github.huskydg.magisk",
  "io.github.vvb2060.magisk",
  "org.lsposed.manager",
  "eu.faircode.xlua",
]);

/** What looks for harmful apps, reports on the system's state, or brings its updates, of several makers. */
export const protectors: ReadonlySet<string> = new Set([
  "com.policydm",
  "com.samsung.android.app.omcagent",
  "com.samsung.android.securitylogagent",
  "com.sec.android.soagent",
  "com.android.updater",
  "com.android.vending",
  "com.google.android.gms",
  "com.huawei.android.hwouc",
  "com.lge.lgdmsclient",
  "com.motorola.ccc.ota",
  "com.oneplus.opbackup",
  "com.oppo.ota",
  "com.transsion.systemupdate",
  "com.wssyncmldm",
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
