### Not yet reviewed by a person who speaks it.
artifact-android-platform-compat = Egyes alkalmazások kapcsolói
artifact-android-platform-compat-about =
    Alkalmazások, amelyeknél az Android be- vagy kikapcsolt valamit. A bejegyzés az alkalmazás eltávolítása után is megmarad.
