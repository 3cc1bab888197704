/** Signs by which Chinese names are found: the usual family names, and what stands beside a name. */

/** The hundred most usual family names and some fifty more. */
export const HAN_FAMILY: ReadonlySet<string> = new Set(
  `王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾
夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申
欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古`.replace(
    /\s/g,
    '',
  ),
);
export const HAN_FAMILY_OF_TWO: ReadonlySet<string> = new Set(
  '欧阳 司马 上官 诸葛 慕容 司徒 夏侯 皇甫 尉迟 公孙 令狐 东方 端木 长孙 南宫 独孤 呼延 轩辕 宇文'.split(' '),
);
/** Somebody is introduced: a name follows. */
export const HAN_INTRODUCTIONS: readonly string[] = (
  '我叫 名叫 姓名 名字 名字是 本人 本人叫 申请人 我是 老婆 老公 妻子 丈夫 太太 爱人 儿子 女儿 朋友 同学 室友 同事 父亲 母亲 爸爸 妈妈 ' +
  '哥哥 弟弟 姐姐 妹妹 孩子 导师 领导 受益人 律师'
).split(' ');
export const HAN_TITLES: readonly string[] = '先生 女士 小姐 老师 同学 教授 博士 律师 医生 经理'.split(' ');
/** Small words behind a name. */
export const HAN_NOT_IN_A_NAME: ReadonlySet<string> = new Set(
  '的也在是和与跟说被就都还已有了去要给把从到于没不我你他她等先再又补交催等会签信拿收护材面递寄'.split(''),
);
