### Not yet reviewed by a person who speaks it.

artifact-ios-notifications = الإشعارات
artifact-ios-notifications-about = إشعارات ظهرت ولم تُمسح بعد، مع التطبيقات التي أرسلتها. الرابط في إشعار يدل على أنه وصل. ولا يدل على أن أحدًا فتحه.
