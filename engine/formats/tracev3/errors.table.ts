/**
 * Texts of the error numbers that logs of the system are full of; the others stand as numbers.
 * https://github.com/apple-oss-distributions/xnu/blob/main/bsd/sys/errno.h
 * @module
 */
export const errorTexts: Readonly<Record<number, string>> = {
  1: "Operation not permitted",
  2: "No such file or directory",
  3: "No such process",
  4: "Interrupted system call",
  5: "Input/output error",
  9: "Bad file descriptor",
  12: "Cannot allocate memory",
  13: "Permission denied",
  17: "File exists",
  22: "Invalid argument",
  32: "Broken pipe",
  35: "Resource temporarily unavailable",
  49: "Can't assign requested address",
  50: "Network is down",
  51: "Network is unreachable",
  54: "Connection reset by peer",
  57: "Socket is not connected",
  60: "Operation timed out",
  61: "Connection refused",
  65: "No route to host",
};
