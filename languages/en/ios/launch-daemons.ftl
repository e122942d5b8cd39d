artifact-ios-launch-daemons = Services that start by themselves
artifact-ios-launch-daemons-about =
    What the phone starts without being asked: each service, its program, and what it is started with.
    On an ordinary phone all of them are parts of iOS.
rule-ios-launch-daemons-program-in-odd-place = A service is set up for { $path }, where no program belongs.
rule-ios-launch-daemons-program-in-odd-place-about =
    Programs of the phone lie in a few folders that nothing else can change. This service starts one from another folder.
    Published spyware lay in such folders; so do tools that people install after they took off the phone's locks.
