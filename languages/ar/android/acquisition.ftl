### Not yet reviewed by a person who speaks it.

artifact-android-acquisition = عملية الجمع نفسها
artifact-android-acquisition-about = متى جُمعت هذه الملفات وبماذا، وهل لا تزال كما كانت حينها.
rule-android-acquisition-changed-file =
    { $count ->
        [one] ملف واحد ليس كما كان عند جمعه: { $files }.
        [two] ملفان ليسا كما كانا عند جمعهما: { $files }.
        [few] { $count } ملفات ليست كما كانت عند جمعها: { $files }.
        [many] { $count } ملفًا ليست كما كانت عند جمعها: { $files }.
       *[other] { $count } ملف ليست كما كانت عند جمعها: { $files }.
    }
rule-android-acquisition-changed-file-about = في المجموعة قائمة ببصمة رقمية لكل ملف. وهنا لا يوافق الملف القائمة.
rule-android-acquisition-missing-file =
    { $count ->
        [one] ملف واحد جُمع غير موجود: { $files }.
        [two] ملفان جُمعا غير موجودين: { $files }.
        [few] { $count } ملفات جُمعت غير موجودة: { $files }.
        [many] { $count } ملفًا جُمعت غير موجودة: { $files }.
       *[other] { $count } ملف جُمعت غير موجودة: { $files }.
    }
rule-android-acquisition-missing-file-about = في المجموعة قائمة بملفاتها. وما ليس موجودًا لم يكن ممكنًا فحصه.
rule-android-acquisition-system-not-enforcing = الحارس الداخلي للنظام، SELinux، موقوف: { $state }.
rule-android-acquisition-system-not-enforcing-about = على هاتف عادي يعمل هذا الحارس دائمًا. وقد أوقفه من له تحكم كامل بالهاتف.

benign-android-changed-in-copying = فُتح الملف وحُفظ، أو تغيّر أثناء نسخه.
benign-android-left-out-on-purpose = ترك أحدهم الملف عمدًا، مثلًا لأنه خاص.

next-android-get-the-first-copy = اطلبوا النسخة الأولى من المجموعة وافحصوها.
