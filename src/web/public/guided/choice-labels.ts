/** What each choice is called. A choice without a name does not compile. */
import type { MessageId } from '../../../language/words.ts';
import type { ChoiceField, ChoiceOf } from './fields.ts';

type LabelsOf<F extends ChoiceField> = Readonly<Record<ChoiceOf<F>, MessageId>>;

export const PAGE = {
  refused: 'home.page.refused',
  'administrative-processing': 'home.page.administrative-processing',
  approved: 'home.page.approved',
  issued: 'home.page.issued',
  'application-received': 'home.page.application-received',
  ready: 'home.page.ready',
  'at-nvc': 'home.page.at-nvc',
  'in-transit': 'home.page.in-transit',
  other: 'home.page.other',
} as const satisfies LabelsOf<'page'>;

export const PAGE_TEXT = {
  long: 'home.page-text.long',
  short: 'home.page-text.short',
} as const satisfies LabelsOf<'page-text'>;

export const ROUTE = {
  interview: 'home.route.interview',
  dropbox: 'home.route.dropbox',
} as const satisfies LabelsOf<'route'>;

export const TOLD = {
  approved: 'home.told.approved',
  'administrative-processing': 'home.told.administrative-processing',
  'documents-needed': 'home.told.documents-needed',
  refused: 'home.told.refused',
} as const satisfies LabelsOf<'told'>;

export const PAPER = {
  none: 'home.paper.none',
  '221g': 'home.paper.221g',
  '214b': 'home.paper.214b',
  '212a': 'home.paper.212a',
} as const satisfies LabelsOf<'paper'>;

export const COLOUR = {
  white: 'home.colour.white',
  pink: 'home.colour.pink',
  blue: 'home.colour.blue',
  yellow: 'home.colour.yellow',
  green: 'home.colour.green',
  orange: 'home.colour.orange',
} as const satisfies LabelsOf<'colour'>;

export const ASKED = {
  documents: 'home.thing.documents',
  passport: 'home.thing.passport',
  form: 'home.thing.form',
  information: 'home.thing.information',
  medical: 'home.thing.medical',
  photos: 'home.thing.photos',
  interview: 'home.thing.interview',
  processing: 'home.thing.processing',
} as const satisfies LabelsOf<'asked'>;

export const GAVE = {
  documents: 'home.thing.documents',
  passport: 'home.thing.passport',
  form: 'home.thing.form',
  information: 'home.thing.information',
  medical: 'home.thing.medical',
  photos: 'home.thing.photos',
} as const satisfies LabelsOf<'gave'>;

export const PASSPORT = {
  kept: 'home.passport.kept',
  returned: 'home.passport.returned',
  'in-transit': 'home.passport.in-transit',
  delivered: 'home.passport.delivered',
} as const satisfies LabelsOf<'passport'>;
