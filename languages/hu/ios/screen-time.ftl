### Not yet reviewed by a person who speaks it.
artifact-ios-screen-time = Képernyőidő
artifact-ios-screen-time-about =
    A Képernyőidő óránként számolja, mennyi ideig használtak egy alkalmazást és látszott egy webhely.
    Ugyanannak a fióknak vagy családnak más eszközei is benne lehetnek.
