### Not yet reviewed by a person who speaks it.

artifact-android-jobs = Werk voor later
artifact-android-jobs-about =
    Werk dat apps de telefoon vroegen om later en vaker te doen, en wat daarvan is uitgevoerd.
