### Not yet reviewed by a person who speaks it.

artifact-android-device-admins = مشرفو الجهاز
artifact-android-device-admins-about = تطبيقات يجوز لها قفل الهاتف أو مسحه ولا يمكن إزالتها بالطريقة المعتادة. بعض برامج التجسس يجعل نفسه مشرفًا.
rule-android-device-admins-phone-owned = التطبيق «{ $package }» يملك الهاتف أو ملفًا شخصيًا عليه، ويضع قواعده.
rule-android-device-admins-phone-owned-about = يستطيع المالك أن يثبّت تطبيقات ويقرأ سجلات ويمنع إعدادات. وهذا عادي على هاتف للعمل.
rule-android-device-admins-admin-active = التطبيق «{ $package }» مشرف على الهاتف.
rule-android-device-admins-admin-active-about = يستطيع المشرف قفل الهاتف أو مسحه. ويبقى حتى يوقف أحد صلاحيته.

benign-android-work-profile-app = أعدّ تطبيق يفصل بين حسابين ملفًا شخصيًا خاصًا به.
benign-android-anti-theft = طلب ذلك تطبيق ضد السرقة أو تطبيق بريد أو تطبيق للوالدين.

next-android-look-at-admins = انظروا في «الإعدادات»، ثم «الأمان»، ثم «تطبيقات مشرف الجهاز». هل تعرفونها كلها؟
