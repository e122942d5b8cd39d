### Not yet reviewed by a person who speaks it.

artifact-android-file-times = ملفات منسوخة، بالاسم والوقت
artifact-android-file-times-about = أسماء وأوقات ملفات للهاتف نفسه نُسخت إلى مادة الفحص، مثل السجلات وتقارير التعطل.
