artifact-ios-whatsapp = WhatsApp
artifact-ios-whatsapp-about =
    Messages, links, files, chats and calls of WhatsApp and WhatsApp Business.
    A link in a message shows that it arrived. It does not show that anyone opened it.
rule-ios-whatsapp-missed-calls-in-a-row =
    Within an hour, { $calls } calls came in through { $app } that nobody answered, from someone this phone never talked to.
rule-ios-whatsapp-missed-calls-in-a-row-about =
    In 2019, attackers used WhatsApp calls that did not even have to be answered, and tried several times.
    Unwanted callers do the same, so this alone says little.
