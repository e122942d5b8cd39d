### Not yet reviewed by a person who speaks it.
artifact-ios-universal-links = Alkalmazások és linkjeik kiszolgálói
artifact-ios-universal-links-about =
    Az alkalmazások megnevezik azokat a webhelyeket, amelyek linkjeit megnyitják. A telefon őrzi a listát, az alkalmazások nevével.
