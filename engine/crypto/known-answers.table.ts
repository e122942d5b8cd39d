/**
 * Published answers that every implementation of the seam has to give: RFC 6070 (PBKDF2 with SHA-1), RFC 7914
 * section 11 (PBKDF2 with SHA-256), RFC 3394 section 4 (key wrap), NIST SP 800-38A F.2 (AES-CBC), FIPS 180-4 (hashes),
 * and one chain from backup password to file computed with OpenSSL.
 * @module
 */

/** Passwords and salts are text in Latin-1; results are hexadecimal. */
export const pbkdf2Answers = [
  ["sha1", "password", "salt", 1, "0c60c80f961f0e71f3a9b524af6012062fe037a6"],
  ["sha1", "password", "salt", 2, "ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957"],
  ["sha1", "password", "salt", 4096, "4b007901b765489abead49d926f721d065a429c1"],
  [
    "sha1",
    "passwordPASSWORDpassword",
    "saltSALTsaltSALTsaltSALTsaltSALTsalt",
    4096,
    "3d2eec4fe41c849b80c8d83662c0e44a8b291a964cf2f07038",
  ],
  ["sha1", "pass\0word", "sa\0lt", 4096, "56fa6aa75548099dcc37d7f03425e0c3"],
  [
    "sha256",
    "passwd",
    "salt",
    1,
    "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783",
  ],
  [
    "sha256",
    "Password",
    "NaCl",
    80000,
    "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56a1d425a1225833549adb841b51c9b3176a272bdebba1d078478f62b397f33c8d",
  ],
] as const;

/** Key-encryption key, wrapped key, key. */
export const keyWrapAnswers = [
  [
    "000102030405060708090a0b0c0d0e0f",
    "1fa68b0a8112b447aef34bd8fb5a7b829d3e862371d2cfe5",
    "00112233445566778899aabbccddeeff",
  ],
  [
    "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
    "64e8c3f9ce0f5ba263e9777905818a2a93c8191e7d6e8ae7",
    "00112233445566778899aabbccddeeff",
  ],
  [
    "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
    "a8f9bc1612c68b3ff6e6f4fbe30e71e4769c8b80a32cb8958cd5d17d6b254da1",
    "00112233445566778899aabbccddeeff0001020304050607",
  ],
  [
    "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
    "28c9f404c4b810f4cbccb35cfb87f8263f5786e2d80ed326cbc7f0e71a99f43bfb988b9b7a02dd21",
    "00112233445566778899aabbccddeeff000102030405060708090a0b0c0d0e0f",
  ],
] as const;

/** Key, IV, ciphertext, plaintext; four blocks each. */
export const cbcAnswers = [
  [
    "2b7e151628aed2a6abf7158809cf4f3c",
    "000102030405060708090a0b0c0d0e0f",
    "7649abac8119b246cee98e9b12e9197d5086cb9b507219ee95db113a917678b273bed6b8e3c1743b7116e69e222295163ff1caa1681fac09120eca307586e1a7",
    "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e5130c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710",
  ],
  [
    "603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4",
    "000102030405060708090a0b0c0d0e0f",
    "f58c4c04d6e5f1ba779eabfb5f7bfbd69cfc4e967edb808d679f777bc6702c7d39f23369a9d9bacfa530e26304231461b2eb05e2c39be9fcda6c19078c6a9d1b",
    "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e5130c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710",
  ],
] as const;

/** Digest of the text "abc". */
export const hashAnswers = [
  ["sha1", "a9993e364706816aba3e25717850c26c9cd0d89d"],
  ["sha256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
] as const;

/** Password `bridle-test`, 1000 rounds each with the salts below: every value on the way to the text `hello bridle`. */
export const backupChain = {
  password: "bridle-test",
  rounds: 1000,
  firstSalt: "11".repeat(20),
  salt: "22".repeat(20),
  firstRound: "4795f92efb0cb327be2c52696d3fc49a18c22c909db71c8043f82df40d632950",
  derivedKey: "db5d47257b992a83b56eb5c024542ddd1dead16792bb7e47a84ff81848c05cbc",
  wrappedClassKey: "7e69e495e67d2cf89e178ae189f70cf20e6c6ca36a491ab5b83859af264d40cc5e72c53deb19dfd6",
  classKey: "33".repeat(32),
  wrappedFileKey: "f5908bb4ef0a499d9177144769a9375b88468be29532d4595e24bf1d564c6fd60469cc06f0e3670f",
  fileKey: "44".repeat(32),
  ciphertext: "4b9249089ec7ff85023af1d39451aac4",
  plaintext: "hello bridle",
} as const;
