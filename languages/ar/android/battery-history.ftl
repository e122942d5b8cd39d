### Not yet reviewed by a person who speaks it.

artifact-android-battery-history = سجل البطارية
artifact-android-battery-history-about = أي تطبيقات كانت نشطة في اليوم الأخير أو اليومين الأخيرين، بالثانية. ويُظهر أيضًا تطبيقات ثُبّتت أو أُزيلت.
