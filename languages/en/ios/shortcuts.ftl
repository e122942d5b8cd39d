artifact-ios-shortcuts = Shortcuts
artifact-ios-shortcuts-about =
    Small programs that the owner, or somebody with the phone in hand, put together, and what starts them.
    A published address in a shortcut that was run means that the phone contacted it.
rule-ios-shortcuts-commands-elsewhere =
    { $shortcuts ->
        [one] A shortcut runs commands on another computer.
       *[other] { $shortcuts } shortcuts run commands on another computer.
    }
rule-ios-shortcuts-commands-elsewhere-about =
    Such a shortcut signs in to another computer. Ask yourself whether you know that computer.
rule-ios-shortcuts-network-without-asking =
    { $shortcuts ->
        [one] An automation uses the network or sends messages without asking.
       *[other] { $shortcuts } automations use the network or send messages without asking.
    }
rule-ios-shortcuts-network-without-asking-about =
    Automations start by themselves. Somebody who had the phone in hand can leave one behind.

benign-own-shortcut = You, or somebody you trust, made the shortcut for a purpose you know.

next-look-at-the-shortcut = Open the Shortcuts app and look at the shortcut and its automation. Do you know it?
