artifact-ios-sms = Messages
artifact-ios-sms-about =
    Messages sent and received with the Messages app, with their senders, links and attachments.
    A link in a message shows that it arrived. It does not show that anyone opened it.
rule-ios-sms-apple-threat-notification = A message says that Apple warns of an attack on this phone.
rule-ios-sms-apple-threat-notification-about =
    Apple warns people who may be targets of mercenary spyware. This message begins like such a warning.
    Real warnings also appear when you sign in to your Apple Account on Apple's own website.
