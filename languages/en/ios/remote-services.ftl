artifact-ios-remote-services = Services offered to other devices
artifact-ios-remote-services-about =
    The phone lists what it offers to a computer at the cable and to its own parts.
rule-ios-remote-services-service-of-others = This phone offers services that are not part of iOS: { $services }.
rule-ios-remote-services-service-of-others-about =
    Phones as they are sold offer services of Apple alone. People who change their phone add others, and so can somebody who had it in hand.
