/** Days that matter, said in words. The key is the name of the clock. */
export const clocks = {} as const;
