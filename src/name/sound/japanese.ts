/** Frequent Japanese surnames of two characters or more with their readings in Hepburn, long vowels short. Characters as Chinese texts write them. */
const SURNAMES = `
佐藤 sato|铃木鈴木 suzuki|高桥高橋 takahashi|田中 tanaka|渡边渡邊渡辺 watanabe|伊藤 ito|山本 yamamoto|中村 nakamura|小林 kobayashi|加藤 kato|吉田 yoshida|山田 yamada|佐佐木/佐々木 sasaki|山口 yamaguchi|松本 matsumoto|井上 inoue|木村 kimura|斋藤齋藤 saito|清水 shimizu|山崎 yamazaki yamasaki
阿部 abe|池田 ikeda|桥本橋本 hashimoto|山下 yamashita|石川 ishikawa|中岛中島 nakajima nakashima|前田 maeda|藤田 fujita|小川 ogawa|后藤後藤 goto|冈田岡田 okada|长谷川/長谷川 hasegawa|村上 murakami|近藤 kondo|石井 ishii|坂本 sakamoto|远藤遠藤 endo|青木 aoki|藤井 fujii|西村 nishimura
福田 fukuda|太田 ota ohta|三浦 miura|冈本岡本 okamoto|藤原 fujiwara fujihara|松田 matsuda|中川 nakagawa|原田 harada|小野 ono|竹内 takeuchi|金子 kaneko|和田 wada|中山 nakayama|石田 ishida|上田 ueda|森田 morita|柴田 shibata|酒井 sakai|工藤 kudo|横山 yokoyama|宫崎宮崎 miyazaki|宫本宮本 miyamoto
内田 uchida|高木 takagi takaki|安藤 ando|谷口 taniguchi|大野 ono ohno|丸山 maruyama|今井 imai|高田 takada takata|藤本 fujimoto|村田 murata|武田 takeda|上野 ueno|杉山 sugiyama|增田 masuda|平野 hirano|大塚 otsuka ohtsuka|小岛小島 kojima|千叶千葉 chiba|久保 kubo|松井 matsui|岩崎 iwasaki|松尾 matsuo
野口 noguchi|木下 kinoshita|佐野 sano|菅原 sugawara|新井 arai|市川 ichikawa|古川 furukawa|水野 mizuno|岛田島田 shimada|小松 komatsu|安倍 abe|岸田 kishida|菅义伟/菅義偉 suga|石破 ishiba|高市 takaichi|河野 kono|茂木 motegi|麻生 aso|小泉 koizumi|野田 noda|鸠山鳩山 hatoyama|小渊小淵 obuchi|森喜朗 mori
竹下 takeshita|中曾根 nakasone|大平 ohira|福岛福島 fukushima|滨田濱田 hamada|林芳正 hayashi|枝野 edano|玉木 tamaki|二阶二階 nikai|甘利 amari|加藤 kato|稻田稲田 inada|下村 shimomura|萩生田 hagiuda|松野 matsuno|西冈西岡 nishioka|大谷 ohtani otani|羽生 hanyu|宫泽宮澤 miyazawa
黑田黒田 kuroda|植田 ueda|丰田豐田 toyoda toyota|本田 honda|松下 matsushita|伊东伊東 ito|星野 hoshino|渡部 watanabe watabe|大西 onishi|西田 nishida|川口 kawaguchi|川崎 kawasaki|北川 kitagawa|永井 nagai|荒木 araki|岩田 iwata|关口關口 sekiguchi|小山 koyama oyama|吉川 yoshikawa|内藤 naito|矢野 yano
`

const TABLE = new Map<string, readonly string[]>()
for (const item of SURNAMES.split(/[|\n]/u)) {
  const [forms = '', ...spellings] = item.trim().split(' ')
  for (const form of forms.includes('/') ? forms.split('/') : (forms.match(forms.length % 2 === 0 ? /../gu : /.../gu) ?? []))
    TABLE.set(form, spellings)
}

/** The Japanese surname that stands at a place of a text, with its spellings. */
export function japaneseSurnameAt(text: string, at: number): { readonly text: string; readonly spellings: readonly string[] } | undefined {
  for (const size of [3, 2]) {
    const surname = text.slice(at, at + size)
    const spellings = TABLE.get(surname)
    if (spellings) return { text: surname, spellings }
  }
  return undefined
}
