artifact-ios-safari-history = Safari history
artifact-ios-safari-history-about =
    Pages that Safari opened, and how one page led to the next.
    Cleared history is gone, except for parts that can still be recovered.
rule-ios-safari-history-redirect-within-a-moment =
    A page on { $from } was left after { $milliseconds } milliseconds for another site, { $to }.
rule-ios-safari-history-redirect-within-a-moment-about =
    An attack in the network can send a browser from an ordinary page to a page of the attacker.
    Advertising and short links do the same many times a day.
