artifact-ios-lockdown-log = Log of computers at the cable
artifact-ios-lockdown-log-about =
    The phone notes which computers spoke to it, what they asked for, and when one became trusted.
    It shows when somebody had the phone in hand.
rule-ios-lockdown-log-computer-trusted =
    { $count ->
        [one] A computer became trusted, or was trusted again.
       *[other] Computers became trusted, or were trusted again, { $count } times.
    }
rule-ios-lockdown-log-computer-trusted-about =
    A trusted computer can make a backup of the whole phone. For trust, somebody must unlock the phone and agree.
    Look at the times: was it you?
rule-ios-lockdown-log-passcode-changed =
    { $count ->
        [one] The passcode of the phone was changed.
       *[other] The passcode of the phone was changed { $count } times.
    }
rule-ios-lockdown-log-passcode-changed-about =
    To change the passcode, somebody must know the old one.
    Look at the times: was it you?

benign-own-computer = The owner connected a computer, a car or a tool for backups, and agreed to trust it.
benign-own-passcode = The owner changed the passcode.
next-remember-the-computer = Look at the times. Did you connect the phone to a computer then?
next-remember-the-passcode = Look at the times. Did you change the passcode then? If not, choose a new one that nobody else knows.
