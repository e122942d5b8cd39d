### Not yet reviewed by a person who speaks it.

artifact-android-usage-stats = استخدام التطبيقات
artifact-android-usage-stats-about = متى استُخدم كل تطبيق آخر مرة وكم مرة، وما فُتح في اليوم الأخير.
