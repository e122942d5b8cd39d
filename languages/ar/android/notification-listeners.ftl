### Not yet reviewed by a person who speaks it.

artifact-android-notification-listeners = تطبيقات تقرأ الإشعارات
artifact-android-notification-listeners-about = تطبيقات يجوز لها قراءة كل إشعار، وتطبيقات تعرض بعضها. في الإشعارات نصوص رسائل ورموز لتسجيل الدخول.
