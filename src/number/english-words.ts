/** Spelled numbers below a hundred. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['threescore', 60],
  ['fourscore', 80],
])

/** Spelled ordinals below a hundred. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
  ...'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
])

/** Scale words from a hundred up, in the singular. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['crore', 1e7],
  ['lakh', 1e5],
])

/** "hundreds of", "tens of thousands": orders of magnitude. */
export const PLURAL_SCALES: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 10],
  ['scores', 10],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
])

/** Scale letters written at the digits: 3.1m, 50K. */
export const LETTER_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['mn', 1e6],
  ['tn', 1e12],
  ['t', 1e12],
])

export const MONTHS: ReadonlyMap<string, number> = new Map(
  'January February March April May June July August September October November December'
    .split(' ')
    .flatMap((name, index): [string, number][] => [
      [name, index + 1],
      [name.slice(0, 3), index + 1],
    ])
    .concat([['Sept', 9]]),
)

/** Denominators of spelled fractions ("two-thirds", "a quarter"). */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['hundredth', 100],
  ['thousandth', 1000],
])

/** Words that hold a number in themselves: value, and other values they can answer for. */
export const NUMBER_WORDS: ReadonlyMap<string, readonly number[]> = new Map([
  ['once', [1]],
  ['single', [1]],
  ['twice', [2]],
  ['thrice', [3]],
  ['double', [2, 1]],
  ['doubled', [2, 1]],
  ['doubles', [2, 1]],
  ['doubling', [2, 1]],
  ['triple', [3, 2]],
  ['tripled', [3, 2]],
  ['tripling', [3, 2]],
  ['treble', [3, 2]],
  ['quadruple', [4, 3]],
  ['quadrupled', [4, 3]],
  ['quintuple', [5, 4]],
  ['half', [0.5, 50, 30]],
  ['halved', [0.5, 50]],
  ['quarter', [0.25, 25, 3, 15]],
  ['quarters', [0.25, 3]],
  ['septuagenarian', [70]],
  ['octogenarian', [80]],
  ['nonagenarian', [90]],
  ['centenarian', [100]],
  ['tithe', [0.1, 10]],
  ['tithes', [0.1, 10]],
  ['both', [2]],
  ['pair', [2]],
  ['pairs', [2]],
  ['couple', [2]],
  ['dual', [2]],
  ['twin', [2]],
  ['twins', [2]],
  ['trio', [3]],
  ['dozen', [12]],
  ['fortnight', [14, 2]],
  ['decade', [10]],
  ['decades', [10]],
  ['century', [100]],
  ['centuries', [100]],
  ['millennium', [1000]],
  ['noon', [12]],
  ['midnight', [0, 24]],
  ['annual', [1]],
  ['weekly', [7, 1]],
  ['biennial', [2]],
  ['quarterly', [4, 3]],
  ['centenary', [100]],
  ['centennial', [100]],
  ['semi', [0.5]],
  ['bilateral', [2]],
  ['trilateral', [3]],
  ['tripartite', [3]],
])

/** From II on. */
export const ROMAN = 'II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV'.split(' ')
/** From twofold on. */
export const FOLDS = 'twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold'.split(' ')
/** From the twenties on. */
export const NINETIES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')
