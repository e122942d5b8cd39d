### Not yet reviewed by a person who speaks it.

artifact-ios-location-clients = برامج طلبت الموقع
artifact-ios-location-clients-about = يحفظ الهاتف قائمة بكل التطبيقات والبرامج التي سألت أين الهاتف. السؤال لا يعني أنها حصلت على جواب.
rule-ios-location-clients-program-elsewhere = برنامج في مكان غير معتاد طلب الموقع: «{ $path }».
rule-ios-location-clients-program-elsewhere-about = لبرامج النظام والتطبيقات مجلداتها. وهذا البرنامج يقع في مكان آخر. وفي مجلدين، هما /private/var/db و/private/var/tmp، شوهدت برامج تجسس نُشر عنها.
