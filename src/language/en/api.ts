/** What the office's API writes into what people read. */
export const api = {
  'api.edition.notice-title': 'The words on the status page change',
} as const;
