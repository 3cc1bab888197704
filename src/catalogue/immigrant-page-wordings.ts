/** What the status page says of immigrant and diversity visa cases only. */
import { fragments, headingOnly, type Wording } from './wording.ts';

const NVC_GUIDE = 'https://www.lawfully.com/resources/what-is-your-nvc-immigrant-visa-case-status';
const DV_COUNTS = 'https://github.com/dvcharts/dvcharts.github.io';

export const IMMIGRANT_PAGE_WORDINGS: readonly Wording[] = [
  {
    id: 'ready',
    word: 'ready',
    labels: ['Ready'],
    text: null,
    immigrant: true,
    editions: [
      fragments('ready', 'https://mx.usembassy.gov/visas/returning-resident-visas/rr-apply-step4/', [
        'ready for your interview when scheduled',
        'prepare your documents as directed in your appointment letter',
      ]),
    ],
  },
  {
    id: 'at-nvc',
    word: 'at-nvc',
    labels: ['At NVC'],
    text: null,
    immigrant: true,
    editions: [headingOnly('at-nvc', NVC_GUIDE)],
  },
  {
    id: 'in-transit',
    word: 'in-transit',
    labels: ['In Transit'],
    text: null,
    immigrant: true,
    editions: [headingOnly('in-transit', NVC_GUIDE)],
  },
  {
    id: 'transfer-in-progress',
    word: 'transfer-in-progress',
    labels: ['Transfer in Progress', 'Transfer'],
    text: null,
    immigrant: true,
    editions: [headingOnly('transfer-in-progress', DV_COUNTS)],
  },
  {
    id: 'returned',
    word: 'returned',
    labels: ['Returned'],
    text: null,
    immigrant: true,
    editions: [headingOnly('returned', DV_COUNTS, { seen: ['2024'] })],
  },
  {
    id: 'expiring-soon',
    word: 'expiring-soon',
    labels: ['Expiring Soon'],
    text: null,
    immigrant: true,
    editions: [
      headingOnly(
        'expiring-soon',
        'https://www.trademarkia.com/faqs/others/what-does-the-expiring-soon-status-mean-in-the-ceac-visa-status-check',
      ),
    ],
  },
];
