### Not yet reviewed by a person who speaks it.

artifact-android-dbinfo = Databases van apps die draaien
artifact-android-dbinfo-about =
    Welke apps hun databases open hadden toen het rapport werd gemaakt, en wat ze er het laatst in zochten.
