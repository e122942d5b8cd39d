### Not yet reviewed by a person who speaks it.

artifact-android-passed-files = ملفات حيث يضع حاسوب أشياء
artifact-android-passed-files-about = بصمات رقمية للملفات في المجلد الذي ينسخ إليه حاسوب أشياء عبر الكابل.
