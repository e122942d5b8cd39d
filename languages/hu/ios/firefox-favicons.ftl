### Not yet reviewed by a person who speaks it.
artifact-ios-firefox-favicons = A Firefox webhelyikonjai
artifact-ios-firefox-favicons-about =
    Webhelyek kis képei és előnézetei, amelyeket a Firefox megőrzött, azzal az oldallal, amelyhez tartoznak.
    A Firefox újabb változatai máshol őrzik őket.
