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
rule-correlation-boot-missing-in-log = The phone’s log has nothing of one time that the phone was on, and has the times before and after it.
rule-correlation-boot-missing-in-log-about =
    The phone removes the oldest parts of its log first. A part out of the middle should not be missing. The number of that time is { $boot }.
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
