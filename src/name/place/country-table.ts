/**
 * Countries and territories: names in Chinese (mainland, Hong Kong and Taiwan usage) and in English, adjectives and inhabitants, capitals and what else
 * stands for the country. English and Chinese names follow the Unicode Common Locale Data Repository (CLDR), copyright Unicode, Inc., under the
 * Unicode License v3 (https://www.unicode.org/license.txt); variants, adjectives and capitals are added here.
 *
 * One a line: code; Chinese names; English names; adjectives and inhabitants; capital and other signs. Names of several words have spaces, lists commas.
 */
export const COUNTRY_TABLE = `
CN;中国,中國,中华人民共和国,我国大陆;China,PRC;Chinese,Sino;Beijing,Peking,mainland
US;美国,美國,美利坚合众国;United States,America,US,U.S.,USA,U.S.A.;American;Washington,Biden,Trump,White House,Federal
GB;英国,英國,联合王国;United Kingdom,Britain,UK,U.K.,England,Great Britain;British,English,Briton,Brit,UK-based;London,Scotland,Wales
FR;法国,法國;France;French,Frenchman,Frenchmen,Frenchwoman,Franco;Paris
DE;德国,德國;Germany,FRG;German;Berlin
JP;日本;Japan;Japanese;Tokyo,Nippon
KR;韩国,韓國,南韩,南韓,大韩民国;South Korea,Korea,ROK;Korean;Seoul
KP;朝鲜,北朝鲜,北韩,北韓;North Korea,DPRK,Korea,Democratic People's Republic of Korea;Korean;Pyongyang,Choson,Joseon
RU;俄罗斯,俄羅斯,俄国,俄國;Russia;Russian,Russo;Moscow,Kremlin,Putin
SU;苏联,蘇聯;Soviet Union,USSR,U.S.S.R.;Soviet;Moscow,Russia,Russian
IN;印度;India;Indian,Indo,Sino-Indian;New Delhi,Delhi,Hindu,Hindi
ID;印度尼西亚,印尼;Indonesia;Indonesian;Jakarta
PK;巴基斯坦;Pakistan;Pakistani;Islamabad
BD;孟加拉国,孟加拉;Bangladesh,Bengal;Bangladeshi,Bengali;Dhaka
LK;斯里兰卡;Sri Lanka,Ceylon;Sri Lankan,Lankan;Colombo
NP;尼泊尔;Nepal;Nepalese,Nepali;Kathmandu
BT;不丹王国;Bhutan;Bhutanese;Thimphu
MV;马尔代夫,馬爾地夫;Maldives,Maldive;Maldivian;Male
AF;阿富汗;Afghanistan;Afghan,Afghani;Kabul,Taliban
VN;越南;Vietnam,Viet Nam;Vietnamese;Hanoi,Ha Noi
TH;泰国,泰國;Thailand;Thai;Bangkok
MM;缅甸,緬甸;Myanmar,Burma;Burmese,Myanmarese;Naypyidaw,Nay Pyi Taw,Yangon
LA;老挝,寮国;Laos,Lao;Laotian,Lao;Vientiane
KH;柬埔寨;Cambodia,Kampuchea;Cambodian,Khmer;Phnom Penh
MY;马来西亚,馬來西亞,大马;Malaysia,Malaya;Malaysian,Malay;Kuala Lumpur
SG;新加坡;Singapore;Singaporean;Lion City
PH;菲律宾,菲律賓;Philippines,Philippine;Filipino,Filipina,Pilipino,Philippine;Manila
BN;文莱,汶莱,文莱达鲁萨兰国;Brunei;Bruneian;Bandar Seri Begawan
TL;东帝汶;Timor-Leste,East Timor,Timor;Timorese;Dili
MN;蒙古国;Mongolia;Mongolian,Mongol;Ulaanbaatar,Ulan Bator
KZ;哈萨克斯坦;Kazakhstan;Kazakh,Kazakhstani;Astana
UZ;乌兹别克斯坦;Uzbekistan;Uzbek,Uzbekistani;Tashkent
KG;吉尔吉斯斯坦,吉尔吉斯;Kyrgyzstan,Kirgizstan,Kirghizia,Kyrgyz Republic;Kyrgyz,Kirghiz;Bishkek
TJ;塔吉克斯坦;Tajikistan;Tajik;Dushanbe
TM;土库曼斯坦;Turkmenistan;Turkmen;Ashgabat
IR;伊朗;Iran,Persia;Iranian,Persian;Tehran,Teheran
IQ;伊拉克;Iraq;Iraqi;Baghdad
SA;沙特阿拉伯,沙特,沙乌地阿拉伯;Saudi Arabia,Saudi;Saudi,Arabian;Riyadh
AE;阿联酋,阿拉伯联合酋长国;United Arab Emirates,UAE,Emirates;Emirati;Abu Dhabi,Dubai
QA;卡塔尔;Qatar;Qatari;Doha
KW;科威特;Kuwait;Kuwaiti;Kuwait
BH;巴林王国;Bahrain;Bahraini;Manama
OM;阿曼苏丹国;Oman;Omani;Muscat
YE;也门;Yemen;Yemeni;Sanaa,Houthi
SY;叙利亚,敘利亞;Syria,Aram;Syrian,Aramean,Aramaic,Syriac;Damascus
LB;黎巴嫩;Lebanon;Lebanese;Beirut
JO;约旦王国,约旦国王,约旦首相;Jordan;Jordanian;Amman
IL;以色列;Israel;Israeli,Israelite,Hebrew,Jewish;Jerusalem,Tel Aviv
PS;巴勒斯坦;Palestine;Palestinian,Philistine;Ramallah,Gaza
TR;土耳其;Turkey,Türkiye,Turkiye;Turkish,Turk;Ankara,Ottoman,Istanbul
GE;格鲁吉亚;Georgia;Georgian;Tbilisi
AM;亚美尼亚;Armenia;Armenian;Yerevan
AZ;阿塞拜疆;Azerbaijan;Azerbaijani,Azeri;Baku
CY;塞浦路斯;Cyprus;Cypriot;Nicosia
UA;乌克兰,烏克蘭;Ukraine;Ukrainian;Kyiv,Kiev
BY;白俄罗斯;Belarus,Byelorussia;Belarusian,Belarussian,Byelorussian;Minsk
PL;波兰,波蘭;Poland;Polish,Pole;Warsaw
CZ;捷克;Czech Republic,Czechia,Czech;Czech;Prague
SK;斯洛伐克;Slovakia,Slovak Republic;Slovak,Slovakian;Bratislava
HU;匈牙利;Hungary;Hungarian;Budapest
RO;罗马尼亚;Romania;Romanian,Rumanian;Bucharest
BG;保加利亚;Bulgaria;Bulgarian;Sofia
RS;塞尔维亚;Serbia;Serbian,Serb;Belgrade
HR;克罗地亚;Croatia;Croatian,Croat;Zagreb
SI;斯洛文尼亚;Slovenia;Slovenian,Slovene;Ljubljana
BA;波黑,波斯尼亚和黑塞哥维那,波斯尼亚;Bosnia and Herzegovina,Bosnia,Herzegovina;Bosnian;Sarajevo
ME;黑山共和国;Montenegro;Montenegrin;Podgorica
MK;北马其顿,马其顿;North Macedonia,Macedonia;Macedonian;Skopje
AL;阿尔巴尼亚;Albania;Albanian;Tirana
XK;科索沃;Kosovo;Kosovar,Kosovan;Pristina
GR;希腊,希臘;Greece;Greek,Grecian,Hellenic;Athens
IT;意大利,义大利;Italy;Italian,Italo;Rome
ES;西班牙;Spain;Spanish,Spaniard;Madrid
PT;葡萄牙;Portugal;Portuguese;Lisbon
NL;荷兰,荷蘭;Netherlands,Holland;Dutch,Netherlander;Hague,Amsterdam
BE;比利时,比利時;Belgium;Belgian;Brussels
LU;卢森堡;Luxembourg,Luxemburg;Luxembourger;Luxembourg
CH;瑞士;Switzerland;Swiss;Bern,Berne,Geneva
AT;奥地利,奧地利;Austria;Austrian;Vienna
SE;瑞典;Sweden;Swedish,Swede;Stockholm
NO;挪威;Norway;Norwegian;Oslo
DK;丹麦,丹麥;Denmark;Danish,Dane;Copenhagen
FI;芬兰,芬蘭;Finland;Finnish,Finn;Helsinki
IS;冰岛;Iceland;Icelandic,Icelander;Reykjavik
IE;爱尔兰,愛爾蘭;Ireland;Irish,Irishman;Dublin
EE;爱沙尼亚;Estonia;Estonian;Tallinn
LV;拉脱维亚;Latvia;Latvian;Riga
LT;立陶宛;Lithuania;Lithuanian;Vilnius
MD;摩尔多瓦;Moldova;Moldovan;Chisinau
MT;马耳他;Malta;Maltese;Valletta
VA;梵蒂冈;Vatican,Holy See;Vatican;Pope,papal
CA;加拿大;Canada;Canadian;Ottawa
MX;墨西哥;Mexico;Mexican;Mexico
CU;古巴;Cuba;Cuban;Havana
HT;海地共和国;Haiti;Haitian;Port-au-Prince
DO;多米尼加;Dominican Republic,Dominica;Dominican;Santo Domingo
JM;牙买加;Jamaica;Jamaican;Kingston
PA;巴拿马;Panama;Panamanian;Panama
CR;哥斯达黎加;Costa Rica;Costa Rican,Rican;San Jose
NI;尼加拉瓜;Nicaragua;Nicaraguan;Managua
HN;洪都拉斯;Honduras;Honduran;Tegucigalpa
SV;萨尔瓦多;El Salvador,Salvador;Salvadoran,Salvadorean;San Salvador
GT;危地马拉;Guatemala;Guatemalan;Guatemala
BZ;伯利兹;Belize;Belizean;Belmopan
BR;巴西;Brazil;Brazilian;Brasilia
AR;阿根廷;Argentina,Argentine;Argentinian,Argentine,Argentinean;Buenos Aires
CL;智利;Chile;Chilean;Santiago
PE;秘鲁;Peru;Peruvian;Lima
CO;哥伦比亚,哥倫比亞;Colombia,Columbia;Colombian;Bogota,Bogotá
VE;委内瑞拉;Venezuela;Venezuelan;Caracas
EC;厄瓜多尔;Ecuador;Ecuadorian,Ecuadorean;Quito
BO;玻利维亚;Bolivia;Bolivian;La Paz
PY;巴拉圭;Paraguay;Paraguayan;Asuncion
UY;乌拉圭;Uruguay;Uruguayan;Montevideo
GY;圭亚那;Guyana;Guyanese;Georgetown
SR;苏里南;Suriname;Surinamese;Paramaribo
TT;特立尼达和多巴哥,特立尼达;Trinidad and Tobago,Trinidad;Trinidadian;Port of Spain
AU;澳大利亚,澳洲;Australia;Australian,Aussie,Oz;Canberra
NZ;新西兰,紐西蘭,纽西兰;New Zealand;New Zealander,Kiwi,Zealand;Wellington
FJ;斐济;Fiji;Fijian;Suva
PG;巴布亚新几内亚,巴新;Papua New Guinea,PNG,Papua;Papuan;Port Moresby
SB;所罗门群岛;Solomon Islands,Solomon,Solomons;Solomon Islander;Honiara
VU;瓦努阿图;Vanuatu;Vanuatuan;Port Vila
WS;萨摩亚;Samoa;Samoan;Apia
TO;汤加王国;Tonga;Tongan;Nuku'alofa
KI;基里巴斯;Kiribati;Kiribati;Tarawa
NR;瑙鲁;Nauru;Nauruan;Yaren
PW;帕劳;Palau;Palauan;Koror
MH;马绍尔群岛;Marshall Islands,Marshall;Marshallese;Majuro
FM;密克罗尼西亚;Micronesia;Micronesian;Palikir
EG;埃及;Egypt;Egyptian;Cairo
ZA;南非;South Africa;South African;Pretoria
NG;尼日利亚;Nigeria;Nigerian;Abuja
NE;尼日尔;Niger;Nigerien;Niamey
KE;肯尼亚;Kenya;Kenyan;Nairobi
ET;埃塞俄比亚;Ethiopia,Abyssinia;Ethiopian;Addis Ababa
ER;厄立特里亚;Eritrea;Eritrean;Asmara
SO;索马里;Somalia;Somali,Somalian;Mogadishu
DJ;吉布提;Djibouti;Djiboutian;Djibouti
UG;乌干达;Uganda;Ugandan;Kampala
TZ;坦桑尼亚;Tanzania;Tanzanian;Dodoma,Dar es Salaam
RW;卢旺达;Rwanda;Rwandan;Kigali
BI;布隆迪;Burundi;Burundian;Gitega
SD;苏丹共和国,苏丹首都,苏丹武装;Sudan;Sudanese;Khartoum
SS;南苏丹;South Sudan;South Sudanese;Juba
CD;刚果民主共和国,刚果（金）,刚果(金),民主刚果;Democratic Republic of the Congo,Congo,DRC,DR Congo;Congolese;Kinshasa
CG;刚果共和国,刚果（布）,刚果(布);Republic of the Congo,Congo;Congolese;Brazzaville
CF;中非共和国;Central African Republic,CAR;Central African;Bangui
CM;喀麦隆;Cameroon;Cameroonian;Yaounde
TD;乍得;Chad;Chadian;N'Djamena
GA;加蓬;Gabon;Gabonese;Libreville
GQ;赤道几内亚;Equatorial Guinea,Guinea;Equatorial Guinean,Guinean;Malabo
AO;安哥拉;Angola;Angolan;Luanda
ZM;赞比亚;Zambia;Zambian;Lusaka
ZW;津巴布韦;Zimbabwe;Zimbabwean;Harare
MW;马拉维;Malawi;Malawian;Lilongwe
MZ;莫桑比克;Mozambique;Mozambican;Maputo
MG;马达加斯加;Madagascar;Malagasy,Madagascan;Antananarivo
MU;毛里求斯;Mauritius;Mauritian;Port Louis
SC;塞舌尔;Seychelles;Seychellois;Victoria
BW;博茨瓦纳;Botswana;Botswanan;Gaborone
NA;纳米比亚;Namibia;Namibian;Windhoek
LS;莱索托;Lesotho;Basotho;Maseru
SZ;斯威士兰;Eswatini,Swaziland;Swazi;Mbabane
GH;加纳共和国,加纳总统;Ghana;Ghanaian;Accra
CI;科特迪瓦;Côte d'Ivoire,Cote d'Ivoire,Ivory Coast;Ivorian;Abidjan
SN;塞内加尔;Senegal;Senegalese;Dakar
ML;马里共和国,马里政府,马里总统;Mali;Malian;Bamako
BF;布基纳法索;Burkina Faso,Burkina;Burkinabe;Ouagadougou
BJ;贝宁共和国;Benin;Beninese;Porto-Novo
TG;多哥共和国;Togo;Togolese;Lome
GN;几内亚;Guinea;Guinean;Conakry
GW;几内亚比绍;Guinea-Bissau,Guinea;Guinean;Bissau
SL;塞拉利昂;Sierra Leone;Sierra Leonean;Freetown
LR;利比里亚;Liberia;Liberian;Monrovia
GM;冈比亚;Gambia;Gambian;Banjul
CV;佛得角;Cape Verde,Cabo Verde;Cape Verdean;Praia
MR;毛里塔尼亚;Mauritania;Mauritanian;Nouakchott
MA;摩洛哥;Morocco;Moroccan;Rabat
DZ;阿尔及利亚;Algeria;Algerian;Algiers
TN;突尼斯;Tunisia,Tunis;Tunisian;Tunis
LY;利比亚;Libya;Libyan;Tripoli
KM;科摩罗;Comoros;Comorian;Moroni
TW;台湾,臺灣,台灣;Taiwan,Formosa,Chinese Taipei;Taiwanese;Taipei,island
HK;香港;Hong Kong,HK,HKSAR;Hongkonger,Hong Konger;SAR,territory
MO;澳门,澳門;Macao,Macau,MSAR;Macanese;SAR
`
