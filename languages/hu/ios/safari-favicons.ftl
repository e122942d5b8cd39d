### Not yet reviewed by a person who speaks it.
artifact-ios-safari-favicons = A Safari webhelyikonjai
artifact-ios-safari-favicons-about =
    Webhelyek kis képei, amelyeket a Safari letöltött vagy megpróbált letölteni, azzal az oldallal, amelyhez tartoznak.
    Megmaradhatnak az előzmények törlése után is.
