### Not yet reviewed by a person who speaks it.

artifact-ios-id-status-cache = حسابات جرى البحث عنها
artifact-ios-id-status-cache-about = يسأل الهاتف Apple هل يستخدم حساب ما iMessage أو FaceTime، ويتذكر الجواب. وجود حساب منشور هنا يعني أنه كتب إلى هذا الهاتف أو كُتب إليه. ولا يدل على أن شيئًا فُتح.
rule-ios-id-status-cache-empty-characters =
    { $services ->
        [one] حساب جرى البحث عنه في اسمه حروف فارغة.
        [two] حساب جرى البحث عنه مرتين في اسمه حروف فارغة.
        [few] حساب جرى البحث عنه { $services } مرات في اسمه حروف فارغة.
        [many] حساب جرى البحث عنه { $services } مرة في اسمه حروف فارغة.
       *[other] حساب جرى البحث عنه { $services } مرة في اسمه حروف فارغة.
    }
rule-ios-id-status-cache-empty-characters-about = لا يستطيع أحد كتابة اسم كهذا. وهو يظهر على هواتف هوجمت عبر iMessage.

benign-damaged-file = كان الملف تالفًا، والتلف هو الذي وضع الحروف الفارغة هناك.
