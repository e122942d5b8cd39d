### Not yet reviewed by a person who speaks it.

artifact-ios-sms = الرسائل
artifact-ios-sms-about = رسائل أُرسلت ووصلت بتطبيق «الرسائل»، مع مرسليها وروابطها ومرفقاتها. الرابط في رسالة يدل على أنه وصل. ولا يدل على أن أحدًا فتحه.
rule-ios-sms-apple-threat-notification = رسالة تقول إن Apple تحذّر من هجوم على هذا الهاتف.
rule-ios-sms-apple-threat-notification-about = تحذّر Apple من قد يكونون هدفًا لبرامج تجسس مأجورة. وتبدأ هذه الرسالة مثل تحذير كهذا. التحذيرات الحقيقية تظهر أيضًا عند تسجيل الدخول إلى حساب Apple على موقع Apple نفسه.
