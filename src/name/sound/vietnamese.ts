import { characterTable } from './character-table.ts'

/** Sino-Vietnamese readings of characters in Vietnamese names, without tone marks; surnames first. */
const READINGS = `
阮 nguyen|陈陳 tran|黎 le|范 pham|黄黃 hoang huynh|潘 phan|武 vu vo|邓鄧 dang|裴 bui|杜 do|胡 ho|吴吳 ngo|杨楊 duong|李 ly|丁 dinh|段 doan|张張 truong|郑鄭 trinh|郭 quach|林 lam|何 ha|高 cao|梁 luong|刘劉 luu|苏蘇 to|谭譚 dam|朱 chu
谢謝 ta|叶葉 diep|蔡 thai|冯馮 phung|王 vuong|赵趙 trieu|石 thach|江 giang|莫 mac|孙孫 ton|徐 tu|许許 hua|农農 nong|韦韋 vi|陆陸 luc|马馬 ma|白 bach|金 kim|尹 doan|文 van|宋 tong|曾 tang|
明 minh|政 chinh|富 phu|仲 trong|春 xuan|福 phuc|赏賞 thuong|长長 truong|征 chinh|志 chi|雄 hung|英 anh|俊 tuan|国國 quoc|庆慶 khanh|平 binh|安 an|山 son|海 hai|龙龍 long|强強 cuong|勇 dung|进進 tien|成 thanh|清 thanh|青 thanh|德 duc|光 quang
仁 nhan|义義 nghia|礼禮 le|信 tin|玉 ngoc|兰蘭 lan|花 hoa|华華 hoa|和 hoa|香 huong|红紅 hong|秋 thu|冬 dong|夏 ha|梅 mai|竹 truc|菊 cuc|莲蓮 lien|月 nguyet|云雲 van|霞 ha|氏 thi|女 nu|金 kim|银銀 ngan|铁鐵 thiet|善 thien|心 tam|忠 trung|中 trung|正 chinh
孝 hieu|日 nhat|新 tan|南 nam|北 bac|东東 dong|西 tay|方 phuong|芳 phuong|凤鳳 phuong|功 cong|公 cong|才 tai|财財 tai|达達 dat|道 dao|登 dang|定 dinh|鼎 dinh|都 do|维維 duy|家 gia|嘉 gia|江 giang|河 ha|豪 hao|好 hao|贤賢 hien|显顯 hien|现現 hien|献獻 hien
孝 hieu|晓曉 hieu|环環 hoan|欢歡 hoan|黄黃 hoang|惠 hue|慧 tue hue|兴興 hung|友 huu|科 khoa|奎 khue|坚堅 kien|建 kien|麟 lan|吕呂 la|乐樂 lac|禄祿 loc|利 loi|立 lap|良 luong|亮 luong|理 ly|美 my|娥 nga|艺藝 nghe|元 nguyen|原 nguyen|颜顏 nhan|如 nhu|柔 nhu
宁寧 ninh|发發 phat|丰豐 phong|风風 phong|峰 phong|锋鋒 phong|贵貴 quy|权權 quyen|琼瓊 quynh|生 sinh|事 su|作 tac|三 tam|胜勝 thang|升 thang|诚誠 thanh|城 thanh|世 the|诗詩 tho|顺順 thuan|淑 thuc|水 thuy|翠 thuy|承 thua|商 thuong|常 thuong|仙 tien|信 tin|全 toan
宗 tong|茶 tra|智 tri|治 tri|珍 tran|哲 triet|朝 trieu|直 truc|俊 tuan|旬 tuan|松 tung|从從 tung|秀 tu|四 tu|思 tu|雪 tuyet|永 vinh|荣榮 vinh|光 quang|广廣 quang|越 viet|文 van|玄 huyen|威 uy|渊淵 uyen|苑 uyen|辉輝 huy|廷 dinh|庭 dinh|春 xuan|五 ngu|锦錦 cam|绣繡 tu|决決 quyet|战戰 chien
胡 ho|桃 dao|陶 dao|柳 lieu|岁歲 tue|双雙 song|善 thien|天 thien|万萬 van|百 bach|千 thien|力 luc|量 luong|毅 nghi|议議 nghi|主 chu|子 tu|士 si|氏 thi|垂 thuy|宝寶 bao|保 bao|本 ban|彬 ban|斌 ban|笔筆 but|琴 cam|景 canh|高 cao|给給 cap|质質 chat|珠 chau|周 chu chau|战戰 chien|钟鐘 chung
名 danh|潘 phan|容 dung|蓉 dung|雁 nhan|燕 yen|垣 hoan|恒恆 hang|幸 hanh|杏 hanh|行 hanh|合 hop|侯 hau|厚 hau|后后 hau|会會 hoi|康 khang|可 kha|克 khac|宽寬 khoan|乔喬 kieu|娇嬌 kieu|琦 ky|奇 ky|其 ky|蓝藍 lam|领領 linh|灵靈 linh|玲 linh|伦倫 luan|论論 luan|密 mat|敏 man|孟 manh|猛 manh
`

const TABLE = characterTable(READINGS)
const SURNAMES = new Set(
  '阮陈陳黎范黄黃潘武邓鄧裴杜胡吴吳杨楊李丁段张張郑鄭郭林何高梁刘劉苏蘇谭譚朱谢謝叶葉蔡冯馮王赵趙石江莫孙孫徐许許农農韦韋陆陸马馬白金尹文宋曾',
)

/** How a character is read in Vietnamese names; none where the table does not have it. */
export function vietnameseReadings(character: string): readonly string[] {
  return TABLE.get(character) ?? []
}

export function isVietnameseSurname(character: string): boolean {
  return SURNAMES.has(character)
}
