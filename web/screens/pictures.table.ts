/**
 * Line drawings for the steps, 96 by 64, as paths. They add nothing to the words beside them.
 * @module
 */
const laptop = "M6 12h42v28H6zM1 45h52";
const phone = "M69 12q0-3 3-3h14q3 0 3 3v32q0 3-3 3H72q-3 0-3-3zM76 43h6";
const tall = "M33 5q0-3 3-3h24q3 0 3 3v54q0 3-3 3H36q-3 0-3-3z";
const macWindow = "M7 9q0-3 3-3h76q3 0 3 3v46q0 3-3 3H10q-3 0-3-3zM12 11h1M17 11h1M22 11h1M7 16h82";
const windowsWindow = "M7 6h82v52H7zM7 15h82M73 10h4M81 8.5l4 4M85 8.5l-4 4";
const tick = "M40 30h9v9h-9zM42 34.500l2 2.500 4-5.500";
const lines = "M54 34h28M40 24h34M40 47h26";

export const pictures = {
  cable: `${laptop}${phone}M53 45c8 14 26 14 26 4`,
  macBackup: `${macWindow}M30 16v42M15 24q0-2 2-2h4q2 0 2 2v10q0 2-2 2h-4q-2 0-2-2z${tick}${lines}`,
  windowsBackup: `${windowsWindow}M28 15v43M14 23h8v14h-8zM14 45h8M14 51h8${tick}${lines}`,
  backUpNow: "M16 8h64v20H16zM30 18h36M48 34v18M40 45l8 8 8-8M24 60h48",
  macMenu: `${macWindow}M14 24h30M14 32h30M14 40h20M40 30h34v22H40zM46 37h20M46 45h14M70 44l12 5-5 2-2 5z`,
  windowsFolder:
    "M7 6h82v52H7zM12 12h72v8H12zM17 16h12M33 14l2 2-2 2M40 16h14M58 14l2 2-2 2M65 16h12" +
    "M18 30h7l2 3h11v14H18zM52 30h7l2 3h11v14H52zM18 52h20M52 52h20",
  pressButtons: `${tall}M30 16v7M30 27v7M66 20v12M10 19h12M18 16l4 3-4 3M10 31h12M18 28l4 3-4 3M86 26H74M78 23l-4 3 4 3`,
  phoneList: `${tall}M38 12h14M38 20h14M38 28h14M38 52h14M57 10l2 2-2 2M57 18l2 2-2 2M57 26l2 2-2 2M57 50l2 2-2 2M36 34h24v11H36zM40 39.500h13`,
  tapSevenTimes: `${tall}M38 12h20M38 20h16M36 27h24v11H36zM40 32.500h16M38 46h20M66 32a6 6 0 1 1 0 1M61 32.500a11 11 0 1 1 0 1`,
  throughTheAir: `${laptop}${phone}M64 22q-3 6 0 12M60 18q-5 10 0 20`,
  throughTheCloud: `M4 22q0-2 2-2h10q2 0 2 2v22q0 2-2 2H6q-2 0-2-2zM64 24h28v18H64zM72 49h12M78 42v7M34 32a6 6 0 0 1 1-12 9 9 0 0 1 17-1 7 7 0 0 1 3 13zM22 42q6 0 10-5M28 36l4 1-1 4M54 37q2 5 7 6M57 44l4-1-2-4`,
  stick: `${laptop}M62 24h22v12H62zM84 27h6v6h-6zM58 30h-5M56 27l-3 3 3 3`,
  program: `${windowsWindow}M16 25l7 6-7 6M28 38h14M16 48h40`,
} as const;

/** Those that show a way, which runs as the language does. */
export const ways: ReadonlySet<keyof typeof pictures> = new Set(["throughTheAir", "throughTheCloud", "stick", "cable"]);
