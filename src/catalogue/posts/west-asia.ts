/** Posts of the Middle East, the Caucasus and Central Asia. */
import { branch, embassy, general, type PostRow } from '../post.ts';

export const WEST_ASIA: readonly PostRow[] = [
  embassy('MNA', 'BH', 'Manama', 'المنامة'),
  embassy('BGH', 'IQ', 'Baghdad', 'Bagdad', 'بغداد'),
  general('ERB', 'IQ', 'Erbil', 'Arbil', 'Irbil', 'Hewler', 'أربيل'),
  branch('TLV', 'IL', 'Tel Aviv', 'Tel-Aviv', 'תל אביב'),
  embassy('JRS', 'IL', 'Jerusalem', 'ירושלים', 'القدس'),
  embassy('AMM', 'JO', 'Amman', 'عمان الأردن'),
  embassy('KWT', 'KW', 'Kuwait City', 'الكويت'),
  embassy('BRT', 'LB', 'Beirut', 'Beyrouth', 'Awkar', 'بيروت'),
  embassy('MST', 'OM', 'Muscat', 'Maskat', 'مسقط'),
  embassy('DOH', 'QA', 'Doha', 'الدوحة', '多哈'),
  general('DHR', 'SA', 'Dhahran', 'الظهران'),
  general('JDD', 'SA', 'Jeddah', 'Jedda', 'Jiddah', 'جدة'),
  embassy('RID', 'SA', 'Riyadh', 'Riyad', 'Riadh', 'الرياض'),
  embassy('ANK', 'TR', 'Ankara', '安卡拉'),
  general('IST', 'TR', 'Istanbul', 'İstanbul', 'Istambul', '伊斯坦布尔'),
  embassy('ABD', 'AE', 'Abu Dhabi', 'Abudhabi', 'Abu Dabi', 'أبوظبي', '阿布扎比'),
  general('DUB', 'AE', 'Dubai', 'Dubay', 'دبي', '迪拜'),

  embassy('YRV', 'AM', 'Yerevan', 'Erevan', 'Երևան', '埃里温'),
  embassy('BKU', 'AZ', 'Baku', 'Bakı'),
  embassy('TBL', 'GE', 'Tbilisi', 'Tiflis', 'თბილისი', '第比利斯'),
  general('ATA', 'KZ', 'Almaty', 'Alma-Ata', 'Алматы', '阿拉木图'),
  embassy('AST', 'KZ', 'Astana', 'Nur-Sultan', 'Астана', '阿斯塔纳'),
  embassy('BKK', 'KG', 'Bishkek', 'Бишкек'),
  embassy('ULN', 'MN', 'Ulaanbaatar', 'Ulan Bator', 'Улаанбаатар', '乌兰巴托'),
  embassy('DHB', 'TJ', 'Dushanbe', 'Душанбе'),
  embassy('AKD', 'TM', 'Ashgabat', 'Ashkhabad', 'Aşgabat'),
  embassy('THT', 'UZ', 'Tashkent', 'Toshkent', 'Ташкент', '塔什干'),
];
