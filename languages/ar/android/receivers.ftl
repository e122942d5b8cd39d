### Not yet reviewed by a person who speaks it.

artifact-android-receivers = ما تستجيب له التطبيقات
artifact-android-receivers-about = أي تطبيقات يُقال لها إن رسالة وصلت، أو مكالمة جاءت، أو الهاتف بدأ، أو رقمًا سريًا طُلب.
