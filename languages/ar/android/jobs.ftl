### Not yet reviewed by a person who speaks it.

artifact-android-jobs = أعمال مؤجلة
artifact-android-jobs-about = أعمال طلبت التطبيقات من الهاتف تنفيذها لاحقًا ومرارًا، وما نُفذ منها.
