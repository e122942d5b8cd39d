### Not yet reviewed by a person who speaks it.

artifact-android-text-sweep = أسماء وعناوين في النص كله
artifact-android-text-sweep-about = كل عنوان وتطبيق وملف يسمّيه نص التقرير في أي مكان، مقارنًا بالقوائم المنشورة. وورود اسم في نص لا يعني دائمًا أن الشيء كان موجودًا.
