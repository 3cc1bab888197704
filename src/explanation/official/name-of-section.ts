/** What stands after "section": an office may have written the law, or the word itself, in front of the number. */
const IN_FRONT = /^(?:(?:INA|section|sec\.?|§) ?){1,3}/i;

export const nameOfSection = (section: string): string => section.trim().replace(IN_FRONT, '');
