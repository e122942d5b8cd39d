### Matches with published clues. $value: the clue as published. $observed: what stood in the evidence. $name: what it is
### published as. $artifact: the part of the phone, in words. $how: exact, parent, url-prefix, directory, truncated,
### relative or component.

rule-indicator-process-name = { $how ->
    [component] A folder or file named “{ $value }” appears in “{ $artifact }”. A program of that name is published as used with { $name }.
    [truncated] A program whose shortened name fits “{ $value }” appears in “{ $artifact }”. That name is published as used with { $name }.
   *[other] A program named “{ $value }” appears in “{ $artifact }”. That name is published as used with { $name }.
}
rule-indicator-process-name-about = A program on the phone has the same name as a program of known spyware. iPhones note in several places which programs used the network or crashed. Some of these places keep only the first letters of a name; then the match is weaker.
rule-indicator-file-path = { $how ->
    [directory] A file in the folder “{ $value }” appears in “{ $artifact }”. That folder is published as used with { $name }.
    [relative] A file whose path ends like “{ $value }” appears in “{ $artifact }”. That path is published as used with { $name }.
   *[other] The file “{ $value }” appears in “{ $artifact }”. That path is published as used with { $name }.
}
rule-indicator-file-path-about = A file lies, or lay, at a place where known spyware keeps its files. A whole path that fits says much. One part of a path that fits says little.
rule-indicator-file-name = { $how ->
    [truncated] A file whose shortened name fits “{ $value }” appears in “{ $artifact }”. That name is published as used with { $name }.
   *[other] A file named “{ $value }” appears in “{ $artifact }”. That name is published as used with { $name }.
}
rule-indicator-file-name-about = A file has the name that a file of known spyware has. Names can be shared by chance, so the place of the file matters.
rule-indicator-file-hash = A file with exactly the contents of a known one appears in “{ $artifact }”. Those contents are published as used with { $name }.
rule-indicator-file-hash-about = The fingerprint of a file is the same as that of a file of known spyware. Two different files practically never share a fingerprint.
rule-indicator-domain = { $how ->
    [parent] The address “{ $observed }” appears in “{ $artifact }”. It belongs to “{ $value }”, which is published as used with { $name }.
   *[other] The address “{ $value }” appears in “{ $artifact }”. It is published as used with { $name }.
}
rule-indicator-domain-about = An internet address that known spyware uses appears on the phone. What that means depends on where: in a message it only arrived; in the pages visited it was opened.
rule-indicator-ip-address = The number address “{ $value }” appears in “{ $artifact }”. It is published as used with { $name }.
rule-indicator-ip-address-about = The number of a computer that known spyware talks to appears on the phone. Such numbers are rented, and pass from one renter to the next.
rule-indicator-url = { $how ->
    [url-prefix] A page under “{ $value }” appears in “{ $artifact }”. That address is published as used with { $name }.
   *[other] The page “{ $value }” appears in “{ $artifact }”. It is published as used with { $name }.
}
rule-indicator-url-about = The address of one page that known spyware uses appears on the phone. A page address is more exact than the name of a site.
rule-indicator-email-address = The mail address “{ $value }” appears in “{ $artifact }”. It is published as used with { $name }.
rule-indicator-email-address-about = A mail address or account that known spyware used appears on the phone. It shows that something was sent, or that an account was looked up. It does not show that anything was opened.
rule-indicator-app-id = The app “{ $value }” appears in “{ $artifact }”. It is published as { $name }.
rule-indicator-app-id-about = An app with the identifier of a known spying app was on the phone. Some of these apps are sold openly and are put on a phone by someone who has held it.
rule-indicator-certificate-hash = A certificate seen in “{ $artifact }” is published as used with { $name }.
rule-indicator-certificate-hash-about = A certificate tells who made an app, or whom a phone trusts on the web. This one is the same as one of known spyware.
rule-indicator-profile-id = The configuration profile “{ $value }” appears in “{ $artifact }”. It is published as used with { $name }.
rule-indicator-profile-id-about = A configuration profile changes how a phone behaves, for example which certificates it trusts. This one has the identifier of a profile that spyware used.
rule-indicator-property-name = The system setting “{ $value }” appears in “{ $artifact }”. It is published as used with { $name }.
rule-indicator-property-name-about = A system setting that known spyware creates was on the phone. Ordinary phones do not have it.
rule-indicator-pattern = { $how ->
    [sequence] { $count } records together, the first in “{ $artifact }”, fit a pattern that is published as used with { $name }.
   *[other] A record in “{ $artifact }” fits a pattern that is published as used with { $name }.
}
rule-indicator-pattern-about = A pattern asks for more than one value: several things of one record, a name that is not told in full, or events that follow one another. What fits it may still be there by chance, so look at each of the records.

## It could also be

benign-well-known = { $what ->
    [everyday] Nearly every phone talks to this service by itself. That a list names it says little.
    [app-parts] Very many ordinary apps talk to this service. That a spying app does so too says little.
    [leads-on] This site only leads on to other sites. Its name alone does not say to which.
    [help-desk] Many makers have their help pages at this service. Somebody may have read one of them.
    [family-app] This is the website of an app that is sold openly to families. A site that was visited is no app that was installed.
    [security-maker] People who study spyware publish on this site. Whoever reads their reports meets it.
    [every-phone] Nearly every phone holds this name. It is on a list by mistake, or the list does not mean the name alone.
    [shared-network] Thousands of ordinary sites stand behind this number too.
   *[other] This is one of the best-known sites. Nearly every phone meets it.
}
benign-old-clue = This clue is old: its source dates it { $date }. At the time of this record the address may have had another owner.
benign-vendor-site = Somebody looked at the website of its maker, or at a page about it. A site that was visited is no app that was installed.
benign-reader-or-researcher = Someone read about this spyware and opened or shared the address, for example from a news article or a report.
benign-opened-when-public = The address was on a list of clues by { $date }, before this record. Someone may have read about it and opened or shared it.
benign-shared-address = Many sites share this address, and only one of them had to do with spyware.
benign-address-changed-hands = The address had another owner at that time, before or after it was used for spyware.
benign-same-name = Another program, file or app has the same name by chance.
benign-name-cut-short = Only the first letters of the name are kept here. Another program can begin the same way.
benign-wrong-indicator = The published clue is wrong or too broad. That happens.
benign-sample-kept-on-purpose = Someone kept the file on purpose, for example to study it.
benign-forged-sender = The name of the sender was forged, or the message never came from that account.
benign-installed-on-purpose = The owner or a parent put the app on the phone and knows about it.
benign-same-maker = The same maker signed other, ordinary apps with this certificate.
benign-employer-profile = An employer or a school put the profile on the phone.
benign-pattern-by-chance = Ordinary things fit the pattern by chance, or happened at the same time by chance.

## How to find out, and what to do now

next-look-at-the-time = Look at the time. Do you remember what you did with the phone then?
next-keep-the-phone-as-it-is = Keep the phone as it is. Do not reset it, and do not update it before you have advice.
next-talk-to-a-helpline = Talk to a helpline, from another device. They can confirm this finding or explain it.

## What may be odd about a file of clues.

problem-not-an-indicator-file = This is no file of clues that Bridle can read.
problem-no-indicators = There is no clue in this file.
problem-same-file-again = The same file was given before.
problem-over-limit = A part of the file is larger or deeper than the limits allow, and was left out.
problem-duplicate = A clue stands in the file more than once.
problem-revoked = The source has taken this clue back.
problem-unknown-kind = Bridle cannot tell what kind of clue this is.
problem-observed-only = The file only says that somebody observed this, not that it is a clue. A match with it says less.
problem-not-for-detection = The source says that this is background, not something to look for.
problem-unsupported-pattern-type = The clue is written in a language that Bridle does not read, such as YARA.
problem-no-pattern = The clue says nothing that could be looked for.
problem-malformed-pattern = The pattern has a mistake in it.
problem-unsupported-and = The pattern asks for several things at once in a way that cannot be looked for.
problem-unsupported-like = The pattern uses LIKE in a way that cannot be looked for.
problem-unsupported-matches = The pattern uses a regular expression that cannot be looked for: it is too long, has a mistake, or looks back or ahead.
problem-unsupported-subset = The pattern asks for a range of addresses where no address stands, or the range has a mistake.
problem-unsupported-literal = The pattern compares with a value of a kind that phones do not record.
problem-unsupported-path = The pattern speaks of something that phones do not record.
problem-empty-set = The pattern compares with an empty list.
problem-malformed-host = This is no name of a computer on the internet.
problem-malformed-ip = This is no number address.
problem-own-address = This is the address of the phone itself.
problem-malformed-url = This is no web address.
problem-malformed-email = This is no mail address.
problem-malformed-hash = This is no fingerprint of a file.
problem-empty-file-hash = This is the fingerprint of an empty file, which every phone holds.
problem-malformed-value = The value is empty, or not of the kind it says it is.
problem-too-broad = This would match nearly every phone, and was left out.
problem-not-a-phone-path = This is no path on a phone.
problem-retyped-as-ip = A number address stood among the names. It was taken as what it is.
problem-retyped-as-host = A name stood among the number addresses. It was taken as what it is.
problem-retyped-as-url = A web address stood among the names. It was taken as what it is.
problem-retyped-as-email = A mail address stood among the names. It was taken as what it is.
problem-retyped-as-path = A path stood among the names. It was taken as what it is.
problem-retyped-hash = The length of the fingerprint does not fit its kind. It was taken by its length.
problem-domain-with-path = A name with a path behind it was taken as the beginning of a web address.
problem-port-dropped = The number of the port was left out.
problem-wildcard-dropped = The star in front was left out. Names below are found anyway.
problem-refanged = The value was written so that nobody can click it. It was taken as it was meant.
problem-bare-label = This is one word without a dot. Most likely its ending was lost; it is looked for as it stands.
problem-private-address = This address belongs to other devices in home networks. It will be met by chance.
problem-well-known-host = Nearly every phone meets this, or many sites share it. A match says little and is told as background, or as something to look at.
problem-public-suffix = Many people have names below this one. Only the name itself is looked for.
problem-glued-values = Two values stand together as one. It will never be met.
problem-dangling-relationship = A link in the file points to something that is not there.
