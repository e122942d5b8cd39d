## Judgements that rest on several kinds of record.

rule-correlation-sideloaded-app-with-power = The app “{ $package }” did not come from a known shop, and it was given power over the phone: { $powers }.
rule-correlation-sideloaded-app-with-power-about =
    Apps that secretly watch a person are mostly put on the phone by hand, by someone who had it in their hands.
    They then need a right that ordinary apps do not have: to read the screen, to read every notice, to be the keyboard, or to keep themselves from being removed.
    Some honest apps come this way too, such as an app of your work or a tool for people with a disability.
rule-correlation-confirmed-twice = “{ $value }”, published as part of { $name }, stands in two records that do not know of each other: “{ $artifact }” and “{ $artifact2 }”.
rule-correlation-confirmed-twice-about =
    One record can be wrong, or a name can be shared by chance. Two records that were written by different parts of the phone seldom err in the same way.
rule-correlation-process-left-out-of-list = The program { $process } was running, and the list of running programs leaves it out.
rule-correlation-process-left-out-of-list-about =
    Two other lists of the same minutes show it. Some programs hide from one list and forget the others.
    Programs also end while the lists are made.
benign-process-ended-meanwhile = The program ended after the first lists and before the last one was made.
rule-correlation-two-programs-at-one-path = The program at { $path } was not the same one in two lists of this phone.
rule-correlation-two-programs-at-one-path-about =
    Programs of the system lie on a part of the phone that cannot be changed while it is on. Each one has a number of its own, and two lists of this phone give two numbers for this one.
rule-correlation-connection-of-unlisted-program = The program { $process } had an open connection to { $remote }, and the list of running programs leaves it out.
rule-correlation-connection-of-unlisted-program-about =
    Some programs hide from one list and forget the others. Programs also end while the lists are made.
rule-correlation-shutdown-log-gone =
    { $empty ->
        [yes] The log of shutdowns is empty, though the phone was started at least { $count } times.
       *[no] The log of shutdowns is missing, though the phone was started at least { $count } times.
    }
rule-correlation-shutdown-log-gone-about =
    Traces of spyware have stood in this log for years. Somebody who wants to hide them could remove it. The phone itself does not, before iOS 26.
rule-correlation-boot-missing-in-log = The phone’s log has nothing of one time that the phone was on, and has the times before and after it. The number of that time is { $boot }.
rule-correlation-boot-missing-in-log-about =
    The phone removes the oldest parts of its log first. A part out of the middle should not be missing.
rule-correlation-panic-of-unknown-program = The phone stopped and started anew while { $process } was at work, a program that no other list of this phone knows.
rule-correlation-panic-of-unknown-program-about =
    An attack on the core of the phone can make it stop. Faults of games and of parts of the phone do so too.
rule-correlation-traffic-of-unknown-program = The program { $process } sent { $out } bytes and received { $in } bytes. It belongs to no app, and no other list of this phone knows it.
rule-correlation-traffic-of-unknown-program-about =
    Published spyware was seen in counts like these. Small parts of the system that run for moments can look the same.
rule-correlation-app-without-trace-of-installation = The app { $app } was at work on the phone, and no list of installed or removed apps knows it.
rule-correlation-app-without-trace-of-installation-about =
    Each app that is installed or removed leaves an entry. An app without any may have come in another way.
rule-correlation-sensor-used-by-unknown-app =
    { $sensor ->
        [camera] The app { $app } used the camera, and no list of installed or removed apps knows it.
        [microphone] The app { $app } used the microphone or played sound, and no list of installed or removed apps knows it.
       *[location] The app { $app } asked where the phone was, and no list of installed or removed apps knows it.
    }
rule-correlation-sensor-used-by-unknown-app-about =
    Each app that is installed or removed leaves an entry. An app without any may have come in another way.
benign-phone-just-restored = The phone was set up anew or restored, and its older logs went with the old system.
benign-phone-never-switched-off = The phone ran out of power or was reset each time, and was never switched off in the ordinary way.
benign-phone-stayed-locked = The phone was started and stayed locked the whole time, so that it could not keep much.
benign-phone-ran-out-of-power = The phone lost its power before it could write that part of the log.
benign-program-ran-for-moments = A small part of the system ran for moments and wrote nothing to the log.
benign-app-clip = A part of an app that iOS loads for moments, without installing the app.
next-make-another-diagnostic-file = Switch the phone off and on, make another diagnostic file, and compare the two.
rule-correlation-attachment-then-settings-and-traffic = Within five minutes, a folder for message attachments changed, a file of settings was written, and a program of the system used the network. Together this is published as a trace of Operation Triangulation.
rule-correlation-attachment-then-settings-and-traffic-about =
    In this attack a message with an attachment arrived without a word. The attachment was removed again and its folder stayed. Then settings were written that the phone itself writes too, and programs used the network that seldom do.
    Each of these is ordinary. All of them within five minutes are not common.
benign-ordinary-work-at-same-time = Ordinary work of the phone fell into the same minutes by chance, for example while it was restored or brought up to date.
rule-correlation-known-link-and-what-followed =
    The address “{ $value }” is published as part of { $name }, and these things followed one another.{ $received ->
        [no] {""}
       *[other] {""} A message with it arrived: { $received }.
    }{ $opened ->
        [no] {""}
       *[other] {""} It was opened or contacted: { $opened }.
    }{ $crashed ->
        [no] {""}
       *[other] {""} The program { $crasher } crashed: { $crashed }.
    }{ $ran ->
        [no] {""}
       *[other] {""} “{ $program }” was seen for the first time: { $ran }.
    }
rule-correlation-known-link-and-what-followed-about =
    An attack by a link goes like this: a message comes, the link is opened, the program that shows it stops, and then another program is there.
    Each step can be chance. The order and the short time between them make chance less likely. Ask whether the person remembers the message.
rule-correlation-one-campaign-in-several-records =
    What is published as part of { $name } stands in several kinds of record of this phone.{ $arrived ->
        [no] {""}
       *[other] {""} It arrived, in a message or the like.
    }{ $contacted ->
        [no] {""}
       *[other] {""} The phone contacted it.
    }{ $present ->
        [no] {""}
       *[other] {""} Something of it was on the phone.
    }{ $since ->
        [no] {""} No record has a sure time.
       *[other] {""} The first sure time is { $since }.
    }
rule-correlation-one-campaign-in-several-records-about =
    A message, a visit and a program are written down by different parts of the phone. When they all lead to one published name, chance is less likely.
    This says no more than the strongest of its parts, which are told one by one as well.
rule-correlation-removed-here-kept-there =
    { $how ->
        [history] “{ $value }”, published as part of { $name }, still stands in “{ $artifact2 }”. The history of that very time was deleted from “{ $artifact }”.
        [app] Published as part of { $name }: { $value }. Other records of the phone, such as “{ $artifact2 }”, know this app or these apps; the list of apps (“{ $artifact }”) does not have them.
       *[row] “{ $value }”, published as part of { $name }, was deleted from “{ $artifact }” and still stands in “{ $artifact2 }”.
    }
rule-correlation-removed-here-kept-there-about =
    People delete messages, pages and apps, and phones do so by themselves. Somebody who wants to hide something does it too, and often forgets one of the places.
    This adds no weight of its own. It says that what was found is no longer where a person would look.
benign-removed-by-person-or-phone = The person removed it, or the phone did by itself, as it does with old messages, pages and codes.
next-ask-who-removed-it = Ask the person whether they deleted it, and when.
rule-correlation-hole-in-one-record = “{ $artifact }” has nothing from { $from } to { $to }, though it is full before and after. Other records of the phone go on through that time.
rule-correlation-hole-in-one-record-about =
    The phone writes this record by itself, day and night. When it makes room, the oldest entries go first, so nothing should be missing in the middle.
    Programs that hide have deleted what was written of their time. Faults of the phone and settings can do the same.
benign-record-switched-off = This record was switched off for a time, or a fault of the phone kept it from being written.

## A judgement that was made when the phone itself was checked; $rule is its technical name.
rule-said-in-keepsake = When the phone itself was checked, before { $date }, something here needed a closer look ({ $rule }). The keepsake does not hold what it rested on.
