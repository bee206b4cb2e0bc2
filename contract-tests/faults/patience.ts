/** Longer than any program needs on a busy machine, in milliseconds. */
export const PATIENCE = 80_000;

/** A timeout of a program's calls, so long that a process which such a timer keeps alive is noticed. */
export const TOO_LONG = 600_000;
