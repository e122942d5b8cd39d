### Not yet reviewed by a person who speaks it.
artifact-android-services = Szolgáltatások, programok és feladatok
artifact-android-services-about =
    Alkalmazások futó szolgáltatásai és programjai, és a nemrég megnyitott alkalmazások.
