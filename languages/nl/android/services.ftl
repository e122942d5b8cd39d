### Not yet reviewed by a person who speaks it.

artifact-android-services = Services, programma’s en taken
artifact-android-services-about =
    Services en programma’s van apps die draaiden, en apps die kort geleden open waren.
