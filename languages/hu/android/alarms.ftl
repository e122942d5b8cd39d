### Not yet reviewed by a person who speaks it.
artifact-android-alarms = Alkalmazások ébresztései
artifact-android-alarms-about =
    Alkalmazások, amelyek felébreszttették magukat a telefonnal, és milyen gyakran.
