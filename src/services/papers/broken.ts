/** Why a file that starts like a paper is none. */
export type Broken = 'damaged' | 'cut-short';
