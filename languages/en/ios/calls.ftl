artifact-ios-calls = Calls
artifact-ios-calls-about =
    Calls by telephone, FaceTime and apps, with their time, length and direction.
    A published address in this list shows that somebody called, or was called. It shows no more than that.
rule-ios-calls-missed-calls-in-a-row =
    Within an hour, { $calls } calls came in that nobody answered, through “{ $app }”, from someone the phone does not know.
rule-ios-calls-missed-calls-in-a-row-about =
    In 2019, attackers used calls that did not even have to be answered, and tried several times.
    Unwanted callers do the same, so this alone says little.

benign-unwanted-caller = Unwanted callers and advertisers often call several times from an unknown account.
benign-urgent-caller = Somebody with a new account or a wrong number tried to reach you.

next-do-you-know-the-caller = Look at the account that called. Do you know it, and did a message come from it as well?
