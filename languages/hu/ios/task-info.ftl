### Not yet reviewed by a person who speaks it.
artifact-ios-task-info = A rendszermag feladatai
artifact-ios-task-info-about =
    A rendszer magja saját listát vezet arról, ami fut. Neveket és korokat mutat, helyeket nem.
rule-ios-task-info-jailbreak-tool = Ezt a programot olyan telefonokról ismerjük, amelyeknek levették a zárait: { $path }.
rule-ios-task-info-jailbreak-tool-about =
    Az ilyen eszközök nem kémprogramok. Bárkinek engedik, hogy programokat telepítsen, ezért számít, ki tette oda őket.
