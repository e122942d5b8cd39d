### Not yet reviewed by a person who speaks it.

artifact-ios-cookies = Cookies
artifact-ios-cookies-about =
    De petites notes que les sites laissent sur le téléphone quand une application les charge.
    Un cookie montre que le téléphone a parlé au site.
