### Not yet reviewed by a person who speaks it.

artifact-ios-universal-links = التطبيقات ومضيفو روابطها
artifact-ios-universal-links-about = تسمّي التطبيقات المواقع التي تفتح روابطها. ويحفظ الهاتف القائمة مع اسم كل تطبيق.
