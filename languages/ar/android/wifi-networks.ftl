### Not yet reviewed by a person who speaks it.

artifact-android-wifi-networks = شبكات Wi-Fi
artifact-android-wifi-networks-about = شبكات Wi-Fi التي يعرفها الهاتف، ومن أعدّها، ووكلاؤها (proxy).
rule-android-wifi-networks-proxy = شبكة Wi-Fi «{ $network }» تمر عبر حاسوب آخر: { $proxy }.
rule-android-wifi-networks-proxy-about = يرى الوكيل (proxy) بماذا يتصل الهاتف وهو يستخدم هذه الشبكة. وتستخدم مكاتب ومدارس واحدًا.
rule-android-wifi-networks-own-certificate = شبكة Wi-Fi «{ $network }» تأتي بشهادة خاصة بها.
rule-android-wifi-networks-own-certificate-about = للمكاتب والمدارس شبكات كهذه، كي تستطيع الهواتف تمييز الشبكة الحقيقية من الكاذبة.

benign-android-wifi-of-work = هي شبكة عملكم أو مدرستكم أو جامعتكم.

next-android-ask-about-wifi = هل تعرفون هذه الشبكة؟ انظروا في قائمة الشبكات المحفوظة، واسألوا من يشغّلها.
