### Not yet reviewed by a person who speaks it.
artifact-ios-chrome-favicons = A Chrome webhelyikonjai
artifact-ios-chrome-favicons-about =
    Webhelyek kis képei, amelyeket a Chrome megőrzött, azzal az oldallal, amelyhez tartoznak.
    Némelyik megmarad az előzmények törlése után is.
