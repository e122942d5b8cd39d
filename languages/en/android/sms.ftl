artifact-android-sms = Text messages
artifact-android-sms-about =
    SMS and MMS that the phone sent and received, with their links.
    A link in a message shows that it arrived. It does not show that anyone opened it.
rule-android-sms-link-to-app-file = A message leads straight to the file of an app: { $link }
rule-android-sms-link-to-app-file-about =
    Apps that come this way pass by the shop and its checks. Harmful apps have been spread with such messages.

benign-android-link-of-maker = A maker sends its own app this way, or a friend shares one.
