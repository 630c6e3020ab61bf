/** What the program says to the shell where not all is well; 0 is done. */
export const EXIT = { wrong: 1, mistyped: 2 } as const;
