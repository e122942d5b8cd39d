artifact-ios-disabled-daemons = Services that are switched off
artifact-ios-disabled-daemons-about =
    The phone keeps a list of its own services that may not start. Most entries are ordinary.
rule-ios-disabled-daemons-updates-or-reports-off = Services for updates or crash reports are switched off: { $services }.
rule-ios-disabled-daemons-updates-or-reports-off-about =
    Without updates the phone stays open to known attacks. Without crash reports attacks leave fewer traces.
    Published spyware switched such services off. Owners who unlock their phones do it too.
