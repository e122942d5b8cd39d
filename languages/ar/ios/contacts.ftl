### Not yet reviewed by a person who speaks it.

artifact-ios-contacts = جهات الاتصال
artifact-ios-contacts-about = دفتر العناوين، وفيه عناوين بريد وأرقام وروابط لأشخاص يعرفهم صاحب الهاتف. وجود عنوان منشور هنا يدل على أن أحدًا كتبه أو كان على اتصال به. وهو لا يفعل شيئًا بذاته.
