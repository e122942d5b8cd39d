### Not yet reviewed by a person who speaks it.

artifact-android-dropbox = تقارير التعطل والتجمد
artifact-android-dropbox-about = حالات تعطل وتجمد وإعادة تشغيل سجلها الهاتف، مع أوقاتها.
