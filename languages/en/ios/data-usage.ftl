artifact-ios-data-usage = Data usage of processes
artifact-ios-data-usage-about =
    The phone counts how much data each process uses. The list often reaches back for years.
    A published process name in this list shows that it ran on this phone or on the one before it.
rule-ios-data-usage-usage-without-process =
    { $rows ->
        [one] Data was used by process number { $process }, but its name was deleted.
       *[other] Data was used { $rows } times by process number { $process }, but its name was deleted.
    }
rule-ios-data-usage-usage-without-process-about =
    The phone keeps names of processes in one table and their data usage in another.
    Published cases show names deleted from the first table only.
rule-ios-data-usage-process-numbers-missing =
    { $missing ->
        [one] One process is missing from the numbered list: { $gaps }.
       *[other] { $missing } processes are missing from the numbered list: { $gaps }.
    }
rule-ios-data-usage-process-numbers-missing-about =
    The phone numbers processes one after the other. A gap shows that a row was deleted.
    Phones delete old rows by themselves, so this alone says little.
