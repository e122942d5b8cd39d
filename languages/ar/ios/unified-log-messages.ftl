### Not yet reviewed by a person who speaks it.

artifact-ios-unified-log-messages = رسائل في سجل النظام
artifact-ios-unified-log-messages-about = تكتب البرامج رسائل في سجل الهاتف نفسه. يُبحث فيها عن أسماء معروفة لبرامج وتطبيقات وملفات وعناوين. لا تُحفظ الرسائل الأخرى، إلا أحدثها التي تقول ما جرى للهاتف.
