### Not yet reviewed by a person who speaks it.

artifact-android-apks = ملفات التطبيقات نفسها
artifact-android-apks-about = نسخ من التطبيقات، مع بصماتها الرقمية ومن صنعها. تُعرف هنا برامج التجسس المعروفة بملفها أو اسمها أو صانعها، مهما سمّت نفسها غير ذلك.
