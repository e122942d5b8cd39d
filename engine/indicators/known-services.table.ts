/**
 * Services that nearly every phone meets, or that serve everybody: a published name that is one of these says little by
 * itself. `.name` is the name and all below it, which belong to one owner; `name` that name (and its `www.`) alone, where
 * others, or other things, have names below it. Facts from MISP's
 * warning lists (CC0: url-shortener, link-in-bio, captive-portals, moz-top500, cloudflare;
 * https://github.com/MISP/misp-warninglists) and from the makers' own pages, a choice of each.
 * @module
 */

export type KnownService =
  | "resolver"
  | "shortener"
  | "link-page"
  | "network-check"
  | "app-parts"
  | "top-site"
  | "help-desk"
  | "family-app"
  | "security-maker"
  | "shared-network"
  /** No service, but a name that the system gives. */
  | "every-phone";

export const serviceNames: Readonly<Record<Exclude<KnownService, "shared-network" | "every-phone">, string>> = {
  resolver:
    "dns.google one.one.one.one dns.quad9.net dns.adguard.com dns.adguard-dns.com dns.nextdns.io doh.opendns.com " +
    "dns.opendns.com dns.cleanbrowsing.org doh.cleanbrowsing.org dns.mullvad.net dns0.eu doh.dns.sb dns.alidns.com " +
    "doh.pub",
  shortener:
    "adf.ly amzn.to aka.ms bc.vc bit.do bit.ly bitly.com bl.ink buff.ly clck.ru cutt.ly cutt.us d.to dlvr.it dub.co " +
    "dub.sh fb.me forms.gle git.io git.new goo.by goo.gd .goo.gl goo.su g.co ift.tt is.gd j.mp lnk.co lnkd.in mcaf.ee " +
    "n9.cl onelink.to ow.ly qr.ae qr.net qrco.de rb.gy rebrand.ly reurl.cc s.ee s.id short.gy shorte.st shorter.me " +
    "shorturl.ae shorturl.asia shorturl.at snip.ly song.link spoo.me su.pr surl.li t.co t.ly t2m.io tiny.cc " +
    "tinyurl.com tinyurl.mobi tr.im u.to urlz.fr v.gd v.ht wp.me x.co youtu.be",
  "link-page":
    "beacons.ai bio.link bio.site campsite.bio carrd.co heylink.me hoo.be link.me linkbio.co linktr.ee lnk.at lnk.bio " +
    "milkshake.app shor.by solo.to taplink.at taplink.cc",
  "network-check":
    "captive.apple.com connectivitycheck.android.com connectivitycheck.gstatic.com detectportal.firefox.com " +
    ".msftconnecttest.com .msftncsi.com captive.g.aaplimg.com connect.rom.miui.com " +
    "connectivitycheck.platform.hicloud.com",
  "app-parts":
    ".app-measurement.com .branch.io .appsflyer.com .appsflyersdk.com .adjust.com .adjust.io .kochava.com " +
    ".amplitude.com .mixpanel.com .segment.io .segment.com .flurry.com .crashlytics.com .google-analytics.com " +
    ".analytics.google.com .googletagmanager.com .googlesyndication.com .googleadservices.com .doubleclick.net " +
    ".gvt1.com .gvt2.com .ggpht.com .gstatic.com googleapis.com .fonts.googleapis.com .play.googleapis.com " +
    ".android.googleapis.com .fcm.googleapis.com .firebaselogging-pa.googleapis.com " +
    ".firebaseinstallations.googleapis.com .firebaseremoteconfig.googleapis.com .onesignal.com .braze.com .sentry.io " +
    ".bugsnag.com .newrelic.com .nr-data.net .unity3d.com .applovin.com .vungle.com .scorecardresearch.com " +
    ".hotjar.com .intercom.io .appcenter.ms .revenuecat.com .jsdelivr.net .unpkg.com .cdnjs.cloudflare.com " +
    ".bootstrapcdn.com cloudfront.net akamaihd.net .akamaized.net akamai.net fastly.net azureedge.net amazonaws.com " +
    "s3.amazonaws.com azurewebsites.net cloudapp.net storage.googleapis.com",
  "top-site":
    ".apple.com .icloud.com .icloud-content.com .mzstatic.com .aaplimg.com .cdn-apple.com .apple-dns.net .itunes.com " +
    ".me.com .google.com .gmail.com .googlemail.com .googlevideo.com .youtube.com .ytimg.com .android.com " +
    ".blog.google .about.google .safety.google .store.google .microsoft.com .live.com .outlook.com .hotmail.com " +
    ".office.com .office365.com sharepoint.com .msn.com .bing.com .skype.com .xbox.com .microsoftonline.com " +
    ".windowsupdate.com .facebook.com .fb.com .fbcdn.net .fbsbx.com .instagram.com .cdninstagram.com .whatsapp.com " +
    ".whatsapp.net .wa.me .m.me .messenger.com .twitter.com .x.com .twimg.com .tiktok.com .tiktokcdn.com .tiktokv.com " +
    ".snapchat.com .sc-cdn.net .telegram.org .t.me .signal.org .discord.com .discordapp.com .discord.gg .viber.com " +
    ".line.me .kakao.com .wechat.com .qq.com .weibo.com .baidu.com .naver.com .vk.com .ok.ru .mail.ru .yandex.com " +
    ".yandex.ru .yandex.net .zoom.us .reddit.com .redd.it .pinterest.com .linkedin.com .licdn.com .quora.com " +
    "tumblr.com medium.com substack.com wordpress.com .wordpress.org blogger.com .wikipedia.org .wikimedia.org " +
    ".amazon.com .amazon.co.uk .amazon.de .amazon.fr .amazon.es .amazon.it .amazon.co.jp .ebay.com .aliexpress.com " +
    ".paypal.com .netflix.com .nflxvideo.net .spotify.com .soundcloud.com .twitch.tv .vimeo.com .dropbox.com .box.com " +
    ".mega.nz .mediafire.com .samsung.com .huawei.com .xiaomi.com .miui.com .oppo.com .vivo.com .hp.com .adobe.com " +
    ".openai.com .chatgpt.com .canva.com .github.com githubusercontent.com github.io .gitlab.com .bitbucket.org " +
    ".stackoverflow.com .mozilla.org .mozilla.com .firefox.com opera.com .duckduckgo.com .cloudflare.com workers.dev " +
    "pages.dev .archive.org .w3.org .bbc.com .cnn.com .nytimes.com .theguardian.com .washingtonpost.com .reuters.com " +
    ".lemonde.fr .spiegel.de .elpais.com .aljazeera.com .booking.com .un.org .europa.eu .who.int .yahoo.com .aol.com " +
    ".accuweather.com atlassian.net typeform.com wixsite.com .wix.com blogspot.com wondershare.com " +
    "accounts.wondershare.com",
  "help-desk": ".zendesk.com .freshdesk.com .helpscoutdocs.com .intercom.help",
  "family-app": "family.microsoft.com life360.com qustodio.com bark.us findmykids.org",
  "security-maker":
    ".amnesty.org .citizenlab.ca .accessnow.org kaspersky.com .securelist.com .lookout.com .eset.com " +
    ".welivesecurity.com .sophos.com .mcafee.com .norton.com .avast.com .avg.com .bitdefender.com .trendmicro.com " +
    ".malwarebytes.com .crowdstrike.com .paloaltonetworks.com .talosintelligence.com .zimperium.com .volexity.com " +
    ".mandiant.com .virustotal.com .abuse.ch .shodan.io .iverify.io .jamf.com .sekoia.io .recordedfuture.com " +
    ".bellingcat.com .eff.org .stopstalkerware.org .echap.eu.org",
};

/** Addresses of public resolvers, and ranges in which one address stands for very many sites of very many owners. */
export const serviceRanges: Readonly<Record<"resolver" | "shared-network", string>> = {
  resolver:
    "1.0.0.1/32 1.1.1.1/32 1.0.0.2/31 1.1.1.2/31 8.8.4.4/32 8.8.8.8/32 9.9.9.9/32 9.9.9.10/31 149.112.112.112/32 208.67.220.220/32 " +
    "208.67.222.222/32 94.140.14.14/31 94.140.15.15/32 94.140.15.16/32 185.228.168.9/32 76.76.2.0/24 223.5.5.5/32 223.6.6.6/32 " +
    "77.88.8.8/32 77.88.8.1/32 2001:4860:4860::/48 2606:4700:4700::/48 2620:fe::/48 2620:119:35::35/128 2620:119:53::53/128",
  "shared-network":
    "103.21.244.0/22 103.22.200.0/22 103.31.4.0/22 104.16.0.0/13 104.24.0.0/14 108.162.192.0/18 131.0.72.0/22 141.101.64.0/18 " +
    "162.158.0.0/15 172.64.0.0/13 173.245.48.0/20 188.114.96.0/20 190.93.240.0/20 197.234.240.0/22 198.41.128.0/17 17.0.0.0/8 " +
    "151.101.0.0/16 199.232.0.0/16",
};
