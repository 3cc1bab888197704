/** Questions of applicants to the post, and its answers. */

export const ENQUIRY_CATEGORIES = [
  'status',
  'documents',
  'more-time',
  'passport',
  'correction',
  'withdrawal',
  'other',
] as const;
export type EnquiryCategory = (typeof ENQUIRY_CATEGORIES)[number];

export type EnquiryMessage = {
  /** "applicant", or "officer:NAME". */
  readonly by: string;
  /** Plain text; sealed at rest. */
  readonly body: string;
  /** Epoch milliseconds. */
  readonly at: number;
};

export type Enquiry = {
  readonly id: string;
  readonly caseId: string;
  readonly category: EnquiryCategory;
  /** The requested item it is about. */
  readonly item: string | null;
  readonly messages: readonly [EnquiryMessage, ...EnquiryMessage[]];
  /** Whether the post has still to answer. */
  readonly open: boolean;
};

export type Enquiries = {
  readonly ask: (enquiry: Omit<Enquiry, 'messages'>, first: EnquiryMessage) => Promise<void>;
  /** False when there is no such enquiry. */
  readonly reply: (id: string, message: EnquiryMessage, open: boolean) => Promise<boolean>;
  readonly ofCase: (caseId: string) => Promise<readonly Enquiry[]>;
  readonly read: (id: string) => Promise<Enquiry | null>;
  /** Those that wait for the post, the oldest first. */
  readonly waiting: (post: string | null, limit: number) => Promise<readonly Enquiry[]>;
};
