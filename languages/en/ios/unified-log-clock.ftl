artifact-ios-unified-log-clock = Clock of the system's log
artifact-ios-unified-log-clock-about =
    The phone notes when it was switched on and how its clock was corrected. The times of all other traces rest on this
    clock.
rule-ios-unified-log-clock-clock-set =
    { $count ->
        [one] The phone's clock was set once, by ten minutes or more.
       *[other] The phone's clock was set { $count } times, by ten minutes or more.
    }
rule-ios-unified-log-clock-clock-set-about =
    Times noted in between may be wrong. People set the clock for many reasons.

benign-clock-set-by-owner = The owner set the clock, for example for a game.
benign-empty-battery = The battery was empty for a long time, and the phone lost count.
next-mind-the-clock = Read the times of other findings from these days with care.
