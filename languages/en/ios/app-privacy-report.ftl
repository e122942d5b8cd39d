artifact-ios-app-privacy-report = App Privacy Report
artifact-ios-app-privacy-report-about =
    A report that you can save in the settings of the phone.
    It says which apps used what in the last seven days, and with which sites they spoke.
