/** Files that applicants gave for requested items. The bytes are sealed and lie outside what the server serves. */

export const PAPER_TYPES = ['application/pdf', 'image/jpeg', 'image/png', 'image/heic'] as const;
export type PaperType = (typeof PAPER_TYPES)[number];

/** "not-scanned": no scanner is connected, and the record of the file says so. */
export type ScanResult = 'clean' | 'infected' | 'not-scanned' | 'scanner-failed';

export type Paper = {
  readonly id: string;
  readonly caseId: string;
  readonly item: string;
  /** As the applicant named it; sealed at rest. */
  readonly name: string;
  readonly type: PaperType;
  /** Bytes, as kept. */
  readonly size: number;
  /** SHA-256 of the bytes as they were sent, hex: the same file sent again is the same paper. */
  readonly digest: string;
  readonly scan: ScanResult;
  /** Whether what a camera wrote about place and owner was taken out. */
  readonly metadataStripped: boolean;
  /** Epoch milliseconds. */
  readonly at: number;
};

export type Papers = {
  /** Bytes and record; the record is written last, so that no record is without bytes. */
  readonly add: (paper: Paper, bytes: Uint8Array) => Promise<void>;
  readonly ofCase: (caseId: string) => Promise<readonly Paper[]>;
  readonly read: (id: string) => Promise<{ readonly paper: Paper; readonly bytes: Uint8Array } | null>;
};

/** Asks a virus scanner about a file. */
export type Scan = (bytes: Uint8Array) => Promise<ScanResult>;

export type Scanner = {
  readonly scan: Scan;
  /** Whether a scanner is connected and answers now; null when none is configured. */
  readonly answers: () => Promise<boolean | null>;
};

/** Files are kept as "not-scanned", and say so. */
export const NO_SCANNER: Scanner = { scan: async () => 'not-scanned', answers: async () => null };
