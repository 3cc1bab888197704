/** What passport trackers, couriers, letters and e-mails say. */
import { exact, type Wording } from './wording.ts';

const ARTICLE = 'https://redbus2us.com/us-visa-status-on-ceac-refused-for-221g-administrative-processing/';
const WAIT_NOTES = 'https://github.com/felix-shen/checkee-charts';
const OLD_WAITS = 'https://github.com/bwang40';
const TRACKER_GUIDE = 'https://www.immihelp.com/usa-visa-passport-delivery-in-india/';

export const PASSPORT_WORDINGS: readonly Wording[] = [
  {
    id: 'passport-no-update',
    word: 'passport-no-update',
    labels: [],
    text: null,
    immigrant: null,
    editions: [
      exact(
        'passport-no-update',
        OLD_WAITS,
        ['There is no status update available for the passport number submitted.'],
        { seen: ['2018-05-21', '2018-10-24'] },
      ),
    ],
  },
  {
    id: 'passport-with-post',
    word: 'passport-with-post',
    labels: [],
    text: null,
    immigrant: null,
    editions: [
      exact('passport-with-post-2014', OLD_WAITS, ['Your passport is still with the US Embassy/Consulate'], {
        seen: ['2014-10-15'],
      }),
      exact('passport-with-post-2020', ARTICLE, ['Passport is still with the US consulate'], {
        seen: ['2020', '2021'],
      }),
    ],
  },
  {
    id: 'passport-processing-for-delivery',
    word: 'passport-processing-for-delivery',
    labels: [],
    text: null,
    immigrant: null,
    editions: [
      exact(
        'passport-processing-for-delivery',
        ARTICLE,
        [
          'Passport has been received from the consular section, and is currently being processed for delivery.',
        ],
        { seen: ['2013-10-11', '2020', '2021'] },
      ),
    ],
  },
  {
    id: 'passport-in-transit-to-post',
    word: 'passport-in-transit-to-post',
    labels: ['In Transit to Post'],
    text: null,
    immigrant: null,
    editions: [
      exact('passport-in-transit-to-post', TRACKER_GUIDE, ['In Transit to Post'], { seen: ['2026'] }),
    ],
  },
  {
    id: 'passport-delivered-to-post',
    word: 'passport-delivered-to-post',
    labels: ['Delivered to Post'],
    text: null,
    immigrant: null,
    editions: [exact('passport-delivered-to-post', TRACKER_GUIDE, ['delivered to post'], { seen: ['2026'] })],
  },
  {
    id: 'passport-in-transit-from-post',
    word: 'passport-in-transit-from-post',
    // "Origination Scan" is the courier's word for the same: it has left the post and is not yet at the pickup point.
    labels: ['In Transit From Post', 'Origination Scan'],
    text: null,
    immigrant: null,
    editions: [
      exact('passport-in-transit-from-post', ARTICLE, ['In Transit From Post'], { seen: ['2020', '2021'] }),
      exact('passport-origination-scan', 'https://jjl.cn/article/1114993.html', ['Origination Scan'], {
        seen: ['2025', '2026'],
      }),
    ],
  },
  {
    id: 'passport-ready-for-pickup',
    word: 'passport-ready-for-pickup',
    labels: ['Ready For Pickup', 'Ready for pick up'],
    text: null,
    immigrant: null,
    editions: [
      exact('passport-ready-for-pickup', 'https://jjl.cn/article/1114993.html', ['Ready For Pickup'], {
        seen: ['2025', '2026'],
      }),
    ],
  },
];

export const LETTER_WORDINGS: readonly Wording[] = [
  {
    id: 'passport-requested',
    word: 'passport-requested',
    labels: [],
    text: null,
    immigrant: null,
    editions: [
      exact(
        'passport-requested',
        WAIT_NOTES,
        ['we now ask that you return the passport for further processing'],
        { seen: ['2026-04'] },
      ),
    ],
  },
  {
    id: 'letter-221g',
    word: 'letter-221g',
    labels: [],
    text: null,
    immigrant: false,
    editions: [
      exact(
        'letter-221g',
        ARTICLE,
        [
          'Your application for a nonimmigrant visa has been refused per section 221(g) of the U.S. Immigration and Nationality Act',
        ],
        { seen: ['2020', '2021'] },
      ),
    ],
  },
];
