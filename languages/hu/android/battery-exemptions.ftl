### Not yet reviewed by a person who speaks it.
artifact-android-battery-exemptions = Kivételek az akkumulátorkímélés alól
artifact-android-battery-exemptions-about =
    Alkalmazások, amelyek soha nem alszanak. A valakit figyelő alkalmazások is kérik ezt, és sok más is.
