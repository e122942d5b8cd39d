### Harmless causes and next steps that rules name.

benign-advertising-redirect = Advertisements and visitor counters send the browser on within moments, all day long.
benign-short-link = A short link sends the browser on to the page it stands for.
benign-statistics-reset = The statistics were reset in the settings, or the phone removed old entries by itself.
benign-restored-backup = The entries came from an older phone through a backup.
benign-damaged-database = The database was damaged, and a repair left some entries out.
benign-app-removed = An app was removed, and its entry with it.
benign-own-profile = The owner put the profile there, for example for a VPN, a school network or an advertisement filter.
benign-forged-notification = Somebody forged the message to frighten you or to lead you to a false page.
benign-forwarded-message = Somebody sent the message on, or quoted it.

next-look-at-the-address = Look at both addresses. Do you know them, and did you open the first one yourself?
next-compare-with-sysdiagnose = Make a diagnostic file of the phone as well. It shows which programs ran lately.
next-ask-who-installed-it = Ask yourself who put the profile on the phone, and why.
next-look-in-settings-profiles = Look in Settings, General, VPN and Device Management. Do not remove anything before you have advice.
next-check-apple-account = Sign in to your Apple Account on Apple's website from another device. A real warning stands at the top of that page.
