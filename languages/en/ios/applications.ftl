artifact-ios-applications = Installed apps
artifact-ios-applications-about =
    The apps that were installed, and how each one came to the phone.
    It shows the state on that day only, and not who installed an app.
rule-ios-applications-from-elsewhere =
    { $count ->
        [one] One app was not installed by the App Store: { $apps }.
       *[other] { $count } apps were not installed by the App Store: { $apps }.
    }
rule-ios-applications-from-elsewhere-about =
    The record of an app names the program that installed it. Here it is another one than the App Store.
rule-ios-applications-without-store-record =
    { $count ->
        [one] One app has no record of the App Store: { $apps }.
       *[other] { $count } apps have no record of the App Store: { $apps }.
    }
rule-ios-applications-without-store-record-about =
    The App Store leaves a record beside each app it installs. These apps have none, and others have one.
rule-ios-applications-provisioned =
    { $count ->
        [one] One app was signed for a company or for a test: { $apps }.
       *[other] { $count } apps were signed for a company or for a test: { $apps }.
    }
rule-ios-applications-provisioned-about =
    An app that does not come from the App Store needs a profile from its maker.
    Some spying apps were spread in this way. Employers and testers use it every day.

benign-employer-app = An employer or a school installed the app.
benign-own-test = The owner tests an app, or installed it from another store.
next-ask-who-installed-the-app = Ask yourself who put this app on the phone, and why.
