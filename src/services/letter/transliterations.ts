/**
 * Letters in the way that passports write them for machines: ICAO Doc 9303, part 3, section 6, tables A and B, in the
 * case of the original. Greek after ISO 843, type 2 (as Greek passports do).
 */
type Letters = Readonly<Record<string, string>>;

export const LATIN: Letters = both({
  ...{ đ: 'd', ħ: 'h', ı: 'i', ĸ: 'q', ł: 'l', ŋ: 'n', ŧ: 't', ə: 'e', ơ: 'o', ư: 'u', ẞ: 'ss', ɓ: 'b' },
  ...{ ɗ: 'd', ƙ: 'k', ƴ: 'y', ɛ: 'e', ɔ: 'o', ʻ: '‘', ʼ: '’', '‑': '-', '−': '–', '′': '’', '″': '”' },
});

export const CYRILLIC: Letters = both({
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k' },
  ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts' },
  ...{ ч: 'ch', ш: 'sh', щ: 'shch', ъ: 'ie', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia', і: 'i', ї: 'i' },
  ...{ є: 'ie', ґ: 'g', ў: 'u', ѓ: 'g', ђ: 'd', ѕ: 'dz', ј: 'j', ќ: 'k', љ: 'lj', њ: 'nj', ћ: 'c', џ: 'dz' },
  ...{ қ: 'k', ң: 'n', ғ: 'g', ү: 'u', ұ: 'u', ө: 'o', һ: 'h', ә: 'a', ҳ: 'h', ҷ: 'j', ӣ: 'i', ӯ: 'u' },
});

export const GREEK: Letters = both({
  ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm' },
  ...{ ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps' },
  ω: 'o',
});

/** A capital of several letters is written as in "Zh". */
function both(small: Letters): Letters {
  const capitals = Object.entries(small)
    .filter(([letter]) => letter.toUpperCase() !== letter && [...letter.toUpperCase()].length === 1)
    .map(([letter, as]) => [letter.toUpperCase(), as.charAt(0).toUpperCase() + as.slice(1)]);
  return { ...Object.fromEntries(capitals), ...small };
}
