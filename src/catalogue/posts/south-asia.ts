/** Posts of South Asia. */
import { embassy, general, type PostRow } from '../post.ts';

export const SOUTH_ASIA: readonly PostRow[] = [
  embassy('KBL', 'AF', 'Kabul', 'کابل'),
  embassy('DHK', 'BD', 'Dhaka', 'Dacca', 'ঢাকা', '达卡'),
  general('MDR', 'IN', 'Chennai', 'Madras', 'Chenai', 'Chennnai', 'சென்னை', '金奈'),
  general('HYD', 'IN', 'Hyderabad', 'Hyd', 'Hydrabad', 'Hyderbad', 'Hyderabd', 'Haiderabad', 'హైదరాబాద్'),
  general('CLC', 'IN', 'Kolkata', 'Calcutta', 'Kolkatta', 'Kolkota', 'কলকাতা'),
  general('BMB', 'IN', 'Mumbai', 'Bombay', 'Mumbay', 'BKC', 'मुंबई', '孟买'),
  embassy('NWD', 'IN', 'New Delhi', 'Delhi', 'NewDelhi', 'New Dehli', 'Dehli', 'नई दिल्ली', '新德里'),
  embassy('KDU', 'NP', 'Kathmandu', 'Katmandu', 'Ktm', 'काठमाडौं', '加德满都'),
  embassy('ISL', 'PK', 'Islamabad', 'Isb', 'Isl', 'Islambad', 'Islamabd', 'اسلام آباد'),
  general('KRC', 'PK', 'Karachi', 'Khi', 'Krachi', 'کراچی'),
  embassy('CLM', 'LK', 'Colombo', 'කොළඹ', '科伦坡'),
];
