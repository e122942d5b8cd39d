### Not yet reviewed by a person who speaks it.

artifact-android-dbinfo = قواعد بيانات التطبيقات العاملة
artifact-android-dbinfo-about = أي تطبيقات كانت قواعد بياناتها مفتوحة عند إنشاء التقرير، وآخر ما بحثت عنه فيها.
