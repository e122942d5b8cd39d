### Not yet reviewed by a person who speaks it.

artifact-android-alarms = منبهات التطبيقات
artifact-android-alarms-about = تطبيقات جعلت الهاتف يوقظها، وكم مرة.
