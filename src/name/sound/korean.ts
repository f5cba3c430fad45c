import { characterTable } from './character-table.ts'

/** Korean surnames, with the spellings in use: Revised Romanisation, McCune-Reischauer, and what families and the North write. */
const SURNAMES = `
金 kim gim|李 lee yi ri rhee i rhie|朴 park pak bak|崔 choi choe|郑鄭 jung jeong chung chong cheong|姜 kang gang|赵趙 cho jo|尹 yoon yun youn|张張 jang chang|林 lim im rim|韩韓 han|吴吳 oh o|徐 seo suh so|申 shin sin|权權 kwon gwon|黄黃 hwang
安 ahn an|宋 song|柳 ryu yoo yu ryoo|洪 hong|全 jeon jun chun chon|高 ko go koh|文 moon mun|孙孫 son sohn|裴 bae pae|曹 cho jo|白 baek paik paek back|许許 huh heo hur ho|刘劉 yoo yu ryu you|南 nam|沈 shim sim|卢盧 noh roh no ro|河 ha|郭 kwak gwak|成 sung seong song
车車 cha|朱 joo ju chu|禹 woo u wu|具 koo gu ku|闵閔 min|罗羅 na ra nah|陈陳 jin chin|池 ji chi|严嚴 um eom|元 won|千 chun cheon|方 bang pang|孔 kong gong|咸 ham|卞 byun byeon pyon|边邊 byun byeon|杨楊 yang|吕呂 yeo yo|秋 choo chu|魏 wi|玄 hyun hyon hyeon|薛 seol sul sol
王 wang|马馬 ma|吉 gil kil|田 jeon chon|丁 jung jeong chong|太 tae|明 myung myong|奉 bong|慎 shin|芮 ye|蒋蔣 jang chang|潘 ban pan|琴 geum keum|董 dong tong|石 seok suk|康 kang|任 im lim yim rim|廉 yeom ryom|辛 shin sin|余 yeo|楚 cho|智 ji chi
`

const TABLE = characterTable(SURNAMES)

/** How a Korean surname is spelled in English; none for a character that is not one. */
export function koreanSpellings(character: string): readonly string[] {
  return TABLE.get(character) ?? []
}
