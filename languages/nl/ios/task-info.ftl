### Not yet reviewed by a person who speaks it.

artifact-ios-task-info = Taken van de kernel
artifact-ios-task-info-about =
    De kern van het systeem houdt een eigen lijst bij van wat er draait. Die noemt namen en hoe lang ze draaien, geen plaatsen.
rule-ios-task-info-jailbreak-tool = Het programma { $path } is bekend van telefoons die zijn opengezet (jailbreak).
rule-ios-task-info-jailbreak-tool-about =
    Zulke hulpmiddelen zijn geen spyware. Iedereen kan er programma’s mee installeren. Daarom is het belangrijk wie ze erop zette.
