/**
 * The articles of the guide: which sentences stand in which order, and on which facts of the catalogue they rest.
 *
 * A paragraph that states a rule, a day or a figure names the facts it says; the page shows their sources beside it.
 */
import type { FactId } from '../../../catalogue/facts.ts';
import type { MessageId } from '../../../language/words.ts';

export type Paragraph = { readonly says: MessageId; readonly facts: readonly FactId[] };
export type Part = { readonly heading: MessageId; readonly paragraphs: readonly Paragraph[] };
export type Article = {
  readonly slug: string;
  readonly title: MessageId;
  readonly lead: MessageId;
  readonly parts: readonly Part[];
};

const says = (id: MessageId, ...facts: readonly FactId[]): Paragraph => ({ says: id, facts });
const part = (heading: MessageId, ...paragraphs: readonly Paragraph[]): Part => ({ heading, paragraphs });

export const ARTICLES: readonly [Article, ...Article[]] = [
  {
    slug: 'refused',
    title: 'guide.refused.title',
    lead: 'guide.refused.lead',
    parts: [
      part(
        'guide.refused.law.heading',
        says('guide.refused.law.1', 'no-pending-niv', 'no-pending-niv-manual', 'no-issuance-when'),
        says('guide.refused.law.2', 'overcome-two-ways', 're-adjudicated'),
      ),
      part(
        'guide.refused.final.heading',
        says('guide.refused.final.1', '214b-reapply'),
        says('guide.refused.final.2', 'must-name-remedy-niv', 'waiver-niv', 'waiver-iv'),
        says('guide.refused.final.3', 'proclamation-10949-full', 'proclamation-2026-full'),
      ),
      part(
        'guide.refused.tell.heading',
        says('guide.refused.tell.1', 'must-name-ground-niv', 'letter-outranks-word'),
        says('guide.refused.tell.2', 'courtesy-inquiry-told-approved'),
        says('guide.refused.tell.3', 'short-text-not-final', 'short-text-not-final-guide'),
      ),
      part('guide.refused.later.heading', says('guide.refused.later.1', 'must-disclose')),
    ],
  },
  {
    slug: '221g',
    title: 'guide.221g.title',
    lead: 'guide.221g.lead',
    parts: [
      part(
        'guide.221g.two.heading',
        says('guide.221g.two.1', 'when-221g', 'one-year-documents'),
        says('guide.221g.two.2', 'processing-no-limit', 'processing-closed-after-panama'),
        says('guide.221g.two.3', 'one-year-documents', 'one-year-documents-philippines'),
      ),
      part(
        'guide.221g.colour.heading',
        says('guide.221g.colour.1', 'slip-colours-mean-nothing', 'slip-colours-mumbai'),
      ),
      part(
        'guide.221g.check.heading',
        says('guide.221g.check.1', 'check-not-disclosed'),
        says('guide.221g.check.2', 'pims'),
        says('guide.221g.check.3', 'ds-5535'),
      ),
      part('guide.221g.family.heading', says('guide.221g.family.1', 'families-held-together-colombia')),
    ],
  },
  {
    slug: 'dropbox',
    title: 'guide.dropbox.title',
    lead: 'guide.dropbox.lead',
    parts: [
      part(
        'guide.dropbox.why.heading',
        says('guide.dropbox.why.1', 'no-pending-niv', 'courtesy-inquiry-dropbox'),
      ),
      part('guide.dropbox.interview.heading', says('guide.dropbox.interview.1', 'dropbox-no-denial-unseen')),
      part('guide.dropbox.who.heading', says('guide.dropbox.who.1', 'interview-waiver-2025')),
    ],
  },
  {
    slug: 'passports',
    title: 'guide.passports.title',
    lead: 'guide.passports.lead',
    parts: [
      part('guide.passports.kept.heading', says('guide.passports.kept.1')),
      part('guide.passports.returned.heading', says('guide.passports.returned.1', 'letter-outranks-word')),
      part('guide.passports.words.heading', says('guide.passports.words.1')),
      part(
        'guide.passports.collect.heading',
        says('guide.passports.collect.1', 'passport-collection-india', 'passport-collection-malaysia'),
      ),
    ],
  },
  {
    slug: 'asking',
    title: 'guide.asking.title',
    lead: 'guide.asking.lead',
    parts: [
      part(
        'guide.asking.when.heading',
        says(
          'guide.asking.when.1',
          'inquiry-wait-philippines',
          'inquiry-wait-colombia',
          'inquiry-wait-saudi-arabia',
        ),
        says('guide.asking.when.2', 'courtesy-inquiry-told-approved', 'courtesy-inquiry-dropbox'),
      ),
      part(
        'guide.asking.whom.heading',
        says('guide.asking.whom.1', 'nvc-before-post', 'no-court-appeal'),
        says('guide.asking.whom.2', 'confidentiality'),
      ),
      part('guide.asking.what.heading', says('guide.asking.what.1')),
    ],
  },
  {
    slug: 'immigrant',
    title: 'guide.immigrant.title',
    lead: 'guide.immigrant.lead',
    parts: [
      part('guide.immigrant.nvc.heading', says('guide.immigrant.nvc.1', 'nvc-before-post')),
      part(
        'guide.immigrant.refused.heading',
        says('guide.immigrant.refused.1', 'no-pending-iv'),
        says('guide.immigrant.refused.2', 'one-year-registration', 'reinstatement'),
      ),
      part(
        'guide.immigrant.diversity.heading',
        says('guide.immigrant.diversity.1', 'diversity-year-end', 'diversity-year-end-uscis'),
        says('guide.immigrant.diversity.2', 'diversity-no-extension', 'diversity-entry-yearly'),
      ),
      part(
        'guide.immigrant.waiver.heading',
        says('guide.immigrant.waiver.1', 'waiver-iv', 'waiver-shown-as-refused-guadalajara'),
      ),
      part(
        'guide.immigrant.stop.heading',
        says(
          'guide.immigrant.stop.1',
          'proclamation-10949-full',
          'proclamation-2026-full',
          'immigrant-pause-75',
        ),
      ),
    ],
  },
  {
    slug: 'march-2020',
    title: 'guide.march-2020.title',
    lead: 'guide.march-2020.lead',
    parts: [
      part('guide.march-2020.before.heading', says('guide.march-2020.before.1', 'wording-change-2020')),
      part('guide.march-2020.after.heading', says('guide.march-2020.after.1', 'wording-change-2020')),
      part('guide.march-2020.again.heading', says('guide.march-2020.again.1', 'processing-after-refused')),
    ],
  },
];

const BY_SLUG: ReadonlyMap<string, Article> = new Map(ARTICLES.map((article) => [article.slug, article]));

/** The article at `/guide/:slug`, or null when there is none. */
export const findArticle = (slug: string): Article | null => BY_SLUG.get(slug) ?? null;
