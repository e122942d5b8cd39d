### Not yet reviewed by a person who speaks it.

artifact-ios-sysdiagnose-contents = ملفات أرشيف التشخيص
artifact-ios-sysdiagnose-contents-about = قائمة كل الملفات في الأرشيف، وما يستحق الذكر عن الأرشيف نفسه.
