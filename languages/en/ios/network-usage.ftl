artifact-ios-network-usage = Network usage of processes
artifact-ios-network-usage-about =
    The network service of the phone counts how much data each process uses. Backups do not hold this list.
    A published process name in this list shows that it ran on this phone.
rule-ios-network-usage-usage-without-process =
    { $rows ->
        [one] Data was used by process number { $process }, but its name was deleted.
       *[other] Data was used { $rows } times by process number { $process }, but its name was deleted.
    }
rule-ios-network-usage-usage-without-process-about =
    The phone keeps names of processes in one table and their data usage in another.
    Published cases show names deleted from the first table only.
rule-ios-network-usage-process-numbers-missing =
    { $missing ->
        [one] One process is missing from the numbered list: { $gaps }.
       *[other] { $missing } processes are missing from the numbered list: { $gaps }.
    }
rule-ios-network-usage-process-numbers-missing-about =
    The phone numbers processes one after the other. A gap shows that a row was deleted.
    Phones delete old rows by themselves, so this alone says little.
