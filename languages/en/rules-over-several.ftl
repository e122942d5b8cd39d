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
