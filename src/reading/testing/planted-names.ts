/**
 * Names of people for invented texts. Written apart from the names that the finder knows, most of them rare ones that
 * no list holds: the finder has to know them by what stands around them.
 */
import type { Chance } from '../../wording/testing/chance.ts';

type Names = readonly [string, ...string[]];
const listOf = (names: string): Names => {
  const [first = '', ...others] = names.split(/\s+/);
  return [first, ...others];
};

export const GIVEN =
  listOf(`Oluwaseun Chukwuemeka Ngozi Temitope Kwabena Akosua Wanjiru Kipchoge Thandiwe Sibusiso Tesfaye
  Selamawit Mamadou Aïssatou Zubeida Shahriyar Gulnara Nursultan Bakhtiyor Dilnoza Oyunbileg Tserendorj Björn Þorsteinn
  Siobhán Eoghan Ffion Maëlle Gwenaëlle Łukasz Zbigniew Ondřej Kateřina Ljubiša Snežana Yevhen Oleksandra Vyacheslav
  Anahit Hovhannes Tinatin Zviad Parisa Kourosh Farnaz Nooshin Shirin Aylin Çağla Yiğit Eleftheria Panagiotis Iñaki
  Xochitl Cuauhtémoc Itzel Yolotl Thiago Jacinta Vitória Wilmer Yamilet Nayeli Soo-jin Ji-hoon Seung-woo Haruto Sakurako
  Mitsuko Thuỳ Phượng Ngọc Quang Somchai Kanokwan Thiha Khin Sokunthea Dewi Bambang Putri Wulandari Maricel Rodel Jejomar
  Tharindu Nilukshi Sangeetha Bhuvaneshwari Thirumurugan Lavanya Jaspreet Gurleen Harkirat Chaitanya Mrunal Tanushree
  Debjani Subhankar Zarmina Gulalai Tashfeen Mehreen Rukhsana Zohaib Bisma Sumaiya Tahmina Prakriti Bibek Tenzin Pema
  Xiaoling Zihan Yuxuan Meilin Haoran Weiting Jiayi`);
const FAMILY =
  listOf(`Adeyemi Okonkwo Nwachukwu Mensah Asante Kamau Odhiambo Dlamini Mokoena Bekele Gebremariam Diallo
  Traoré Rahmani Karimov Nazarbekov Yusupova Batbayar Guðmundsson Sørensen Ó'Sullivan McGillicuddy Llewellyn Lefèbvre
  Wiśniewski Kowalczyk Dvořák Novotná Petrović Kovačević Shevchenko Tymoshenko Hakobyan Beridze Hosseini Tehrani
  Yıldırım Öztürk Papadopoulos Etxeberria Xicoténcatl Quispe Huamán Albuquerque Vasconcelos Urdaneta Chanthavong
  Takahashi Yamaguchi Hwang Jeong Trần-Lê Vongsa Srisuk Htun Sihanouk Wijayanto Simatupang Macaraeg Dimaculangan
  Jayawardena Wickramasinghe Subramanian Balasubramaniam Gopalakrishnan Deshpande Kulkarni Bandyopadhyay Chattopadhyay
  Dhaliwal Bhullar Khattak Yousafzai Bhutta Gondal Chowdhry Talukder Shrestha Gurung Lhamo Ouyang Shangguan Xiong Qiu
  Zheng Feng`);
/** Whole names as they are written, the rare double family names among them. */
const HAN =
  listOf(`张晓萌 李沐阳 欧阳锦程 司马云帆 诸葛明轩 慕容雪 陈嘉怡 刘子墨 黄梓涵 周雨桐 吴俊杰 徐若曦 孙浩然 胡静怡 朱一鸣
  林婉清 郭梦瑶 何宇航 高思远 罗欣妍 郑凯文 梁诗琪 谢文博 宋佳宁 唐宁 许晴 邓超凡 冯绍峰 曹雪莹 彭于飞 曾国栋 萧潇 田馥 董洁茹 袁泉 潘越
  蒋欣然 蔡卓妍 余男 杜鹃 叶知秋 程潇雨 魏晨光 苏有朋 吕方 丁俊晖 任嘉伦 沈腾飞 姚晨曦 卢照邻 翟天临 钟楚曦`);

/** One given name: "Temitope". */
export const givenName = ({ one }: Chance): string => one(GIVEN);
export const familyName = ({ one }: Chance): string => one(FAMILY);
export const hanName = ({ one }: Chance): string => one(HAN);
/** Two or three parts, now and then in capitals as in a passport: "Ji-hoon Hwang", "MEHREEN K. KHATTAK". */
export function fullName(chance: Chance): string {
  const middle = chance.odds(0.12) ? ` ${givenName(chance).slice(0, 1)}.` : '';
  const second = chance.odds(0.1) ? ` ${givenName(chance)}` : middle;
  const name = `${givenName(chance)}${second} ${familyName(chance)}`;
  return chance.odds(0.06) ? name.toLocaleUpperCase('en') : name;
}
/** "OKONKWO, Ngozi". */
export const formalName = (chance: Chance): string =>
  `${familyName(chance).toLocaleUpperCase('en')}, ${givenName(chance)}`;
