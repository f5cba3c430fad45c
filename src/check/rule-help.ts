import type { Wording } from '../model/index.ts'

/** The help page of a rule, beside its card: what it finds, by an example, and what it does not. */
export interface RuleHelp {
  readonly finds: Wording
  readonly misses: Wording
}

/** By the id of the rule; a test holds that every rule has one. */
export const RULE_HELP: Readonly<Record<string, RuleHelp>> = {
  term: {
    finds: {
      en: 'English that a glossary forbids for a Chinese term that the segment names: “short board” for 短板, “stuck neck” for 卡脖子. Inflected, passive and divided wordings count; a longer term goes before a shorter one in it; quotation marks and traditional characters make no difference.',
      zh: '译文中出现了术语库禁止的译法，例如把“短板”译成 short board，把“卡脖子”译成 stuck neck。屈折变化、被动和分开的写法也算；长术语优先于其中的短术语；引号和繁简不影响判断。',
    },
    misses: {
      en: 'Wrong renderings that no glossary lists. Add them with Ctrl+E, and they are found from then on.',
      zh: '术语库未列出的错误译法。可用 Ctrl+E 添加，此后即会标出。',
    },
  },
  'term-missing': {
    finds: {
      en: 'A name or fixed term whose renderings the glossary lists in full, with none of them in the English: 中央纪委 without “Central Commission for Discipline Inspection”. Minor, as a good translation may say it in another way.',
      zh: '术语库列全了译法的专名或固定术语，译文中一种都没有，例如“中央纪委”未译作 Central Commission for Discipline Inspection。因为好译文也可能换个说法，所以定为轻微。',
    },
    misses: {
      en: 'Terms that are not marked as required, and wrong English for a term whose right English stands elsewhere in the segment. A pronoun or “the ministry” for a name just said may be flagged although it is right.',
      zh: '未设为必用的术语；同一句别处已有正确译法时的误译。前文刚说过的专名在此用代词或 the ministry 代替时，可能误报。',
    },
  },
  'number-currency': {
    finds: {
      en: 'Amounts in 元 that the English gives in dollars: 5亿元 as “$500 million”.',
      zh: '以“元”计的金额，英文写成美元：如“5亿元”译成 $500 million。',
    },
    misses: {
      en: 'Documents that name Hong Kong, Macao, Taiwan, Singapore or a dollar anywhere: there 元 may be a dollar.',
      zh: '全文出现港、澳、台、新加坡或某种美元、港元字样时不报：那里的“元”可能是本地货币。',
    },
  },
  number: {
    finds: {
      en: 'Numbers that are not the same by value: 1841亿 as “1.841 billion”, 三成 as “3%”, 5月3日 as “May 8”, 增至两倍 as “increased by two times”. Digits, numerals, words, ranges, percent, money, measures, dates and ordinals are read on both sides; conversions and round figures are accepted.',
      zh: '数值不一致：如“1841亿”译成 1.841 billion，“三成”译成 3%，“5月3日”译成 May 8，“增至两倍”译成 increased by two times。两侧的数字、汉字数词、英文数词、范围、百分比、金额、度量、日期、序数都按值比较；单位换算和约数可以接受。',
    },
    misses: {
      en: 'Small numbers in idioms and before classifiers where English needs none (一个, 一下), numbers right by value but with the wrong thing counted, and readings that are possible but not meant.',
      zh: '成语中以及英文不必译出的小数（一个、一下）；数值正确但所指事物错误；存在另一种可能读法的数。',
    },
  },
  place: {
    finds: {
      en: 'A Chinese place or a country that the English takes for another one: 郑州 as “Zhuzhou”, 奥地利 as “Australia”; and names of the dictionary that the English has in no spelling: 路透社, 蒙特利尔.',
      zh: '把一个地名或国名译成了另一个：如“郑州”译成 Zhuzhou，“奥地利”译成 Australia；以及词典收录、译文中却没有任何拼法的专名（路透社、蒙特利尔）。',
    },
    misses: {
      en: 'Places of China and countries that are left out (the English may say “the city”), villages and streets that the dictionary does not know, and foreign places written by sound unless a glossary has them.',
      zh: '漏译的中国地名和国名（译文可能以 the city 代称）；词典未收的村镇街道；术语库未收的音译外国地名。',
    },
  },
  name: {
    finds: {
      en: 'A person’s name that is not how its characters read: 王沪宁 as “Wang Shanning”; or nowhere in the English. Pinyin, Wade-Giles and the spellings of Hong Kong and Taiwan are right; Vietnamese, Korean and Japanese names are held to their own readings, of which the surname must be there; people with an English name of their own are in the glossaries.',
      zh: '人名与汉字读音不符：如“王沪宁”译成 Wang Shanning；或译文中没有该人名。汉语拼音、威妥玛拼音、港台拼法均可；越南、韩国、日本人名按其本国读音判断，至少要有姓；有固定英文名的人物由术语库收录。',
    },
    misses: {
      en: 'Names that no title, verb or list shows to be names, here or elsewhere in the document; given names of Koreans and Japanese; and names written by sound (马克龙).',
      zh: '本处及文档他处上下文（称谓、动词、并列）都看不出是人名的；韩国人、日本人的名；音译名（马克龙）。',
    },
  },
  'name-consistency': {
    finds: {
      en: 'A foreign name written by sound (科洛科利采夫), or the name of a company before 集团, 股份 or 控股, with two spellings in one document; the rarer one is flagged, with the counts.',
      zh: '音译的外国名称（科洛科利采夫），或“集团”“股份”“控股”前的公司名，在同一文档中有两种拼写；标出较少见的一种并给出次数。',
    },
    misses: {
      en: 'Names of three characters and fewer without a dot, spellings that are equally frequent, and a name spelled the same wrong way throughout.',
      zh: '三字以内且不带间隔号的音译名；出现次数相同的拼写；通篇同样拼错的名称。',
    },
  },
  'left-out': {
    finds: {
      en: 'A phrase or clause of the Chinese that nothing in the English stands for: no gloss of the dictionary, no name in pinyin, nothing that the document uses for these words elsewhere.',
      zh: '中文短语或分句在译文中毫无着落：既无词典释义，也无拼音，也不是本文档别处对这些词的译法。',
    },
    misses: {
      en: 'Single words left out, and whatever free renderings around it may cover. Needs a dictionary.',
      zh: '漏译的单个词；可能被周围意译包含的内容。需要词典。',
    },
  },
  'left-out-word': {
    finds: {
      en: 'Single Chinese words and short phrases of which the English shows no trace, on less evidence than “left-out” asks for.',
      zh: '译文中毫无踪迹的单个词和短语，证据要求低于“left-out”。',
    },
    misses: {
      en: 'Words that occur in the sentence twice, and words that some other English word may render. About every second flag is a free rendering.',
      zh: '句中出现两次的词；可能由其他英文词译出的词。约半数提示其实是意译。',
    },
  },
  'added-words': {
    finds: {
      en: 'An English phrase that nothing in the Chinese stands for, not even a word whose English the dictionary does not know.',
      zh: '中文里毫无依据的英文短语；中文里也没有词典查不到译法的词可以解释它。',
    },
    misses: {
      en: 'Single words put in, and phrases beside Chinese that they may render freely. Needs a dictionary.',
      zh: '添加的单个词；可能是周围中文意译的短语。需要词典。',
    },
  },
  negation: {
    finds: {
      en: 'A Chinese clause that says no (不, 没, 未, 勿) and English without anything that could say it, or the reverse.',
      zh: '中文有否定（不、没、未、勿）而英文毫无否定意味，或相反。',
    },
    misses: {
      en: 'A lost negation where another one stands in the same segment, and double negation.',
      zh: '同一句里另有否定词时丢失的否定；双重否定。',
    },
  },
  possessive: {
    finds: {
      en: '我 before an institution as “my”: 我军 as “my army”, 我校 as “my school” in a report. 我国, 我省 and 我市 are terms of the glossaries.',
      zh: '机构前的“我”译成 my：如“我军”译成 my army。“我国”“我省”“我市”由术语库检查。',
    },
    misses: { en: '“Our” where a neutral name would be better.', zh: '宜用中性名称却译成 our 的情况。' },
  },
  question: {
    finds: {
      en: 'A Chinese question that the English states, and a Chinese statement that the English asks: 你吃饭了吗？ as “You have eaten.”',
      zh: '中文是疑问句而英文是陈述句，或相反：如“你吃饭了吗？”译成 You have eaten.',
    },
    misses: {
      en: 'Rhetorical questions, and statements in quoted speech that became questions: good translators change both.',
      zh: '反问句；引语中的陈述句译成疑问句：好译文也常这样处理，故不报。',
    },
  },
  'news-line': {
    finds: {
      en: 'Formulae of the press that say where a report comes from, with nothing like it in the English: 新华社北京2月11日电, （中央社）, （综合5日电）, -中新网 behind a headline, 本报记者, （责任编辑：…）.',
      zh: '说明消息来源的新闻套语在英文中没有着落：如“新华社北京2月11日电”“（中央社）”“（综合5日电）”、标题后的“-中新网”、“本报记者”“（责任编辑：…）”。',
    },
    misses: {
      en: 'An outlet that is named wrongly but looks like one, and a dateline of which only the place or the date is missing.',
      zh: '译错但看上去仍像媒体名的来源；只漏了地点或日期的电头。',
    },
  },
  quotation: {
    finds: {
      en: 'A quotation mark without its partner, and the quotations of a document whose English loses most of the marks.',
      zh: '不成对的引号；以及整篇英文丢掉大多数引号时，其中的引文。',
    },
    misses: {
      en: 'Marks left out here and there in a document that keeps them elsewhere, which a translator may mean; titles in 《》, which English sets in italics; quotations over several segments.',
      zh: '全文大多保留引号时个别省去的引号（可能是有意为之）；书名号《》（英文用斜体）；跨句的引文。',
    },
  },
  'first-person': {
    finds: {
      en: '“I” or “we” as the subject where the Chinese has none, in a report in which nobody speaks of himself.',
      zh: '中文无主语、全文无人自称，而英文补上了 I 或 we。',
    },
    misses: {
      en: 'Texts in which somebody does say 我 anywhere, and other wrong subjects.',
      zh: '文中任何地方出现过“我”的文本；补错的其他主语。',
    },
  },
  gender: {
    finds: {
      en: '她 as “he”, 女士 as “Mr.”, 妻子 as “husband”, and a woman of the document who is “he” in one place.',
      zh: '“她”译成 he，“女士”译成 Mr.，“妻子”译成 husband；文中的女性在某处成了 he。',
    },
    misses: { en: 'Persons whose gender nothing in the document tells.', zh: '文中无从判断性别的人物。' },
  },
  tense: {
    finds: {
      en: 'What is over told with “will” (昨天, 已, 了 with a past date), and what is to come told as past.',
      zh: '已经发生的事译成 will（昨天、已、过去日期的“了”），或将来的事译成过去时。',
    },
    misses: { en: 'Tenses that only the situation tells; Chinese marks few.', zh: '只能靠情境判断的时态；中文本身很少标记时态。' },
  },
  'tense-year': {
    finds: {
      en: 'Figures of a year that is over told with “will”: 2022年同比增长 as “will increase”.',
      zh: '已过去年份的数据译成将来时。',
    },
    misses: {
      en: 'Years of which the document does not tell whether they are over. Off by default: readers seldom count this as an error.',
      zh: '文档未说明是否已过去的年份。默认关闭：读者很少把它算作错误。',
    },
  },
  inconsistent: {
    finds: {
      en: 'One Chinese name in quotation marks with two English names in one document; the rarer one is flagged, with the counts.',
      zh: '同一个带引号的中文名称在一份文档中有两种英文名；标出较少的一种，并列出次数。',
    },
    misses: {
      en: 'Names without quotation marks, and names rendered the same wrong way throughout.',
      zh: '不带引号的名称；全文一致的误译。',
    },
  },
  'inconsistent-term': {
    finds: { en: 'Several accepted renderings of one glossary term in one document.', zh: '同一术语在一份文档中用了几种可用译法。' },
    misses: {
      en: 'Off by default: good translators vary. Switch it on for contracts and standards.',
      zh: '默认关闭：好译者本会变换说法。合同、标准类文本可打开。',
    },
  },
  untranslated: {
    finds: {
      en: 'Chinese characters in the English, but not those that stand beside their English or are spoken of.',
      zh: '译文中的汉字；与英文并列或作为讨论对象的汉字除外。',
    },
    misses: { en: 'Words left in pinyin.', zh: '只写成拼音的词。' },
  },
  repetition: {
    finds: {
      en: 'Doubled words, “X and X”, loops and clauses that come twice, where the Chinese repeats nothing.',
      zh: '中文没有重复，而英文出现叠词、X and X、循环短语或重复的分句。',
    },
    misses: { en: 'The same thing said twice in other words.', zh: '换词重复同一内容。' },
  },
  'broken-sentence': {
    finds: {
      en: 'A sentence that starts in lower case or breaks off (“They went to the”), or two pieces joined without a mark.',
      zh: '句首小写、中途断开（They went to the），或两段文字未加标点就连在一起。',
    },
    misses: { en: 'Grammar in general: this is no grammar checker.', zh: '一般语法问题：本工具不做语法检查。' },
  },
  omission: {
    finds: {
      en: 'A Chinese sentence without any English, or with English that is far too short for it.',
      zh: '没有任何译文，或译文远短于原文的中文句子。',
    },
    misses: { en: 'Phrases left out of a sentence that is there: see “left-out”.', zh: '句内漏译的短语，见“left-out”。' },
  },
  addition: {
    finds: { en: 'An English sentence without any Chinese.', zh: '没有对应中文的英文句子。' },
    misses: { en: 'Words added inside a sentence.', zh: '句内添加的词语。' },
  },
  'model-review': {
    finds: {
      en: 'What a language model of your choice reports, where you had one asked (“Checks” in the window, --ai on the command line). Words that it did not copy from the text are not believed. A flag ends when its English words are corrected.',
      zh: '所选语言模型的报告（仅在请求时：窗口的“检查”，命令行的 --ai）。模型未从原文照抄的词语不予采信。相关英文改正后，标记随之消失。',
    },
    misses: {
      en: 'Anything the model does not see. What it says is left out stays flagged until it is dismissed or the model is asked again. It is not measured here: it depends on the model.',
      zh: '模型看不出的问题。它报告的漏译会一直标记，直到忽略或再次询问。效果取决于模型，此处不作测量。',
    },
  },
}
