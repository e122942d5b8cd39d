### Not yet reviewed by a person who speaks it.
artifact-ios-analytics = A biztonsági szolgáltatások eseményei
artifact-ios-analytics-about =
    A telefon biztonsági szolgáltatásai számolják a hibákat és más eseményeket, programok nevével és címekkel.
    Mentésekben nincsenek meg ezek a listák.
