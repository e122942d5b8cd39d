artifact-ios-webkit-resource-loads = Sites loaded in web views
artifact-ios-webkit-resource-loads-about =
    Each app notes which sites its web pages came from, and which site led to which.
    Safari is one of these apps. Only the main name of a site is kept.
rule-ios-webkit-resource-loads-reached-by-redirect-alone =
    { $count ->
        [one] One site was reached only because another page sent the browser on: { $sites }.
       *[other] { $count } sites were reached only because another page sent the browser on: { $sites }.
    }
rule-ios-webkit-resource-loads-reached-by-redirect-alone-about =
    Nobody touched these sites, and no page contains them.
    A site of an attacker looks like that, and so do many sites that count clicks.
