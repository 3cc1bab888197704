/** What the status page says of any case: the words under which a nonimmigrant case goes. */
import { exact, fragments, headingOnly, type Wording } from './wording.ts';

const ARTICLE = 'https://redbus2us.com/us-visa-status-on-ceac-refused-for-221g-administrative-processing/';
const NIV_GUIDE = 'https://www.lawfully.com/resources/what-is-your-nvc-case-status-of-non-immigrant-visa';
const WAIT_NOTES = 'https://github.com/felix-shen/checkee-charts';
const STATUS_BOT = 'https://github.com/Andision/CEACStatusBot';
const JUMBLED_COPY = 'https://ahxis202.amebaownd.com/posts/29784619';

const VISIT_POST = 'For more information, please visit <post>.';
const PROCESSING_REST = [
  'This processing can take several weeks.',
  'Please follow any instructions provided by the Consular Officer at the time of your interview.',
  'If further information is needed, you will be contacted.',
  'If your visa application is approved, it will be processed and mailed/available within two business days.',
  VISIT_POST,
] as const;

export const STATUS_PAGE_WORDINGS: readonly Wording[] = [
  {
    id: 'refused-long',
    word: 'refused',
    labels: ['Refused'],
    text: 'long',
    immigrant: null,
    editions: [
      exact(
        'refused-long-2020-03',
        ARTICLE,
        [
          'A U.S. Consular Officer has adjudicated and refused your visa application.',
          'Please follow any instructions provided by the consular officer.',
          'If you were informed by the consular officer that your case was refused for administrative processing, your case will remain refused while undergoing such processing.',
          'You will receive another adjudication once such processing is complete.',
          'Please be advised that the processing time varies and that you will be contacted if additional information is needed.',
          'For more information, please visit TRAVEL.STATE.GOV or the website for the Embassy or Consulate at which you made your visa application.',
          VISIT_POST,
        ],
        { from: '2020-03-03', seen: ['2020', '2021', '2025', '2026'] },
      ),
    ],
  },
  {
    id: 'refused-short',
    word: 'refused',
    labels: ['Refused'],
    text: 'short',
    immigrant: null,
    editions: [
      exact(
        'refused-short-2020-03',
        ARTICLE,
        [
          'A U.S. consular officer has adjudicated and refused your visa application.',
          'Please see the letter you received at the interview.',
          VISIT_POST,
        ],
        { from: '2020-03-03', seen: ['2020', '2021', '2022-08-31'] },
      ),
      exact(
        'refused-short-before-2020-03',
        ARTICLE,
        [
          'Your application was refused.',
          'Please refer to the letter or other instructions you were given at the time of your visa interview.',
          VISIT_POST,
        ],
        { until: '2020-03-02' },
      ),
    ],
  },
  {
    id: 'administrative-processing',
    word: 'administrative-processing',
    labels: ['Administrative Processing', 'Admin Processing'],
    text: null,
    immigrant: null,
    editions: [
      exact('administrative-processing', ARTICLE, [
        'Your visa case is currently undergoing necessary administrative processing.',
        ...PROCESSING_REST,
      ]),
      fragments('administrative-processing-without-necessary', NIV_GUIDE, [
        'visa case is currently undergoing administrative processing',
        'can take several weeks',
        'instructions provided by the consular officer',
        'within two business days',
      ]),
    ],
  },
  {
    id: 'application-received',
    word: 'application-received',
    labels: ['Application Received'],
    text: null,
    immigrant: false,
    editions: [
      exact(
        'application-received',
        ARTICLE,
        [
          'Your case is open and ready for your interview, fingerprints, and required documents.',
          'If you have already had your interview, please check your status after two business days.',
          'If no interview was required, please check back in two business days for the updated status of your application.',
        ],
        { seen: ['2020', '2021', '2025'] },
      ),
    ],
  },
  {
    id: 'application-receipt-pending',
    word: 'application-receipt-pending',
    labels: ['Application Receipt Pending'],
    text: null,
    immigrant: false,
    editions: [
      fragments('application-receipt-pending', NIV_GUIDE, [
        'not yet been processed into the visa system',
        'until you appear for an interview',
      ]),
    ],
  },
  {
    id: 'issued',
    word: 'issued',
    labels: ['Issued'],
    text: null,
    immigrant: null,
    editions: [
      exact(
        'issued-2013',
        STATUS_BOT,
        [
          'Your visa is in final processing.',
          'If you have not received it in more than 10 working days, please see the webpage for contact information of the embassy or consulate where you submitted your application.',
        ],
        { seen: ['2013-11', '2022-10-19'] },
      ),
      fragments('issued-printed', JUMBLED_COPY, ['visa has been printed', 'mailed or available for pickup']),
    ],
  },
  {
    id: 'approved',
    word: 'approved',
    labels: ['Approved'],
    text: null,
    immigrant: false,
    editions: [headingOnly('approved', WAIT_NOTES, { seen: ['2025', '2026'] })],
  },
  {
    id: 'no-data',
    word: 'no-data',
    labels: [],
    text: null,
    immigrant: null,
    editions: [exact('no-data', WAIT_NOTES, ['Your search did not return any data.'], { seen: ['2025-11'] })],
  },
  {
    id: 'no-status',
    word: 'no-status',
    labels: ['No Status'],
    text: null,
    immigrant: null,
    editions: [headingOnly('no-status', ARTICLE)],
  },
];
