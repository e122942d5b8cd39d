### Not yet reviewed by a person who speaks it.

artifact-android-mounts = أجزاء التخزين كما رُكّبت
artifact-android-mounts-about = أي جزء من التخزين يظهر في أي مجلد، وأي أجزاء يجوز تغييرها. أدوات وصول root تغيّر ذلك.
rule-android-mounts-writable-system =
    { $count ->
        [one] جزء واحد من النظام يمكن تغييره أثناء عمل الهاتف: { $points }.
        [two] جزآن من النظام يمكن تغييرهما أثناء عمل الهاتف: { $points }.
        [few] { $count } أجزاء من النظام يمكن تغييرها أثناء عمل الهاتف: { $points }.
        [many] { $count } جزءًا من النظام يمكن تغييرها أثناء عمل الهاتف: { $points }.
       *[other] { $count } جزء من النظام يمكن تغييرها أثناء عمل الهاتف: { $points }.
    }
rule-android-mounts-writable-system-about = على هاتف عادي لا يجوز لأحد تغيير النظام. وقد فتحه من له تحكم كامل بالهاتف.
rule-android-mounts-laid-over-system =
    { $count ->
        [one] وُضعت ملفات أخرى فوق جزء من النظام: { $points }.
        [two] وُضعت ملفات أخرى فوق جزأين من النظام: { $points }.
        [few] وُضعت ملفات أخرى فوق { $count } أجزاء من النظام: { $points }.
        [many] وُضعت ملفات أخرى فوق { $count } جزءًا من النظام: { $points }.
       *[other] وُضعت ملفات أخرى فوق { $count } جزء من النظام: { $points }.
    }
rule-android-mounts-laid-over-system-about = تفعل ذلك أدوات وصول root لتغيّر النظام من غير أثر عليه. وبعض الصانعين يفعله أيضًا.
rule-android-mounts-root-tool-mount =
    { $count ->
        [one] ركّبت أداة لوصول root جزءًا من التخزين: { $points }.
        [two] ركّبت أداة لوصول root جزأين من التخزين: { $points }.
        [few] ركّبت أداة لوصول root { $count } أجزاء من التخزين: { $points }.
        [many] ركّبت أداة لوصول root { $count } جزءًا من التخزين: { $points }.
       *[other] ركّبت أداة لوصول root { $count } جزء من التخزين: { $points }.
    }
rule-android-mounts-root-tool-mount-about = مع وصول root يتجاوز برنامج معظم حماية Android. وبعض الناس يعدّ ذلك على هاتفه عمدًا.

benign-android-maker-overlay = يضع الصانع إضافاته فوق النظام.
