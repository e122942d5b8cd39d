### Not yet reviewed by a person who speaks it.

artifact-android-sms = الرسائل النصية
artifact-android-sms-about = رسائل SMS وMMS التي أرسلها الهاتف واستقبلها، مع روابطها. الرابط في رسالة يدل على أنه وصل. ولا يدل على أن أحدًا فتحه.
rule-android-sms-link-to-app-file = رسالة تقود مباشرة إلى ملف تطبيق: { $link }
rule-android-sms-link-to-app-file-about = التطبيقات التي تأتي بهذه الطريقة لا تمر بالمتجر وفحوصه. وقد نُشرت تطبيقات ضارة برسائل كهذه.

benign-android-link-of-maker = يرسل صانع تطبيقه بهذه الطريقة، أو يشارك صديق تطبيقًا.
