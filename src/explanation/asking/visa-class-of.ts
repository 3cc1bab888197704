/** "h-1b" and "H1 B" are the kind "H1B", "dv-2022" is "DV2022"; words that are no kind of visa are none. */
export function visaClassOf(told: string | null | undefined): string | null {
  const capitals = told?.toUpperCase().replace(/[ -]/g, '') ?? '';
  return /^(?:[A-Z]{1,3}\d{1,2}[A-Z]?(?:\/[A-Z]\d)?|TN|TD|DV|DV[123]?20\d\d|I)$/.test(capitals)
    ? capitals
    : null;
}
