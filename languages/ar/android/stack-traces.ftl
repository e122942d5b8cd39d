### Not yet reviewed by a person who speaks it.

artifact-android-stack-traces = برامج سُئلت عما تفعله
artifact-android-stack-traces-about = برامج كانت تعمل عند إنشاء التقرير، أو عندما لم يستجب تطبيق قبل بضعة أيام.
