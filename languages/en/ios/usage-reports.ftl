artifact-ios-usage-reports = Reports on the use of the phone
artifact-ios-usage-reports-about =
    The phone counts which programs and apps did what, and writes it down each day.
    A program can still stand in it when it is gone.
