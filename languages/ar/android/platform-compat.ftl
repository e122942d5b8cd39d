### Not yet reviewed by a person who speaks it.

artifact-android-platform-compat = مفاتيح لتطبيقات مفردة
artifact-android-platform-compat-about = تطبيقات شغّل Android لها شيئًا أو أوقفه. ويبقى الإدخال بعد إزالة التطبيق.
