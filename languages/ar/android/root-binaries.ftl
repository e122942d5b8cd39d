### Not yet reviewed by a person who speaks it.

artifact-android-root-binaries = برامج لوصول root
artifact-android-root-binaries-about = هل يعرف الهاتف برامج تعطي تحكمًا كاملًا به. على معظم الهواتف لا يوجد أي منها.
rule-android-root-binaries-root-program =
    { $count ->
        [one] برنامج واحد يخص وصول root موجود على الهاتف: { $programs }.
        [two] برنامجان يخصان وصول root موجودان على الهاتف: { $programs }.
        [few] { $count } برامج تخص وصول root موجودة على الهاتف: { $programs }.
        [many] { $count } برنامجًا تخص وصول root موجودة على الهاتف: { $programs }.
       *[other] { $count } برنامج تخص وصول root موجودة على الهاتف: { $programs }.
    }
rule-android-root-binaries-root-program-about = مع وصول root يتجاوز برنامج معظم حماية Android. وبعض الناس يعدّ ذلك على هاتفه عمدًا.

benign-android-maker-tools = بعض الصانعين يبيع الهاتف وفيه أحد هذه البرامج، وغالبًا «busybox».
