/** Characters written one pair behind the other as a map from the first of each to the second; all of one UTF-16 code unit. */
export function characterPairs(pairs: string): ReadonlyMap<string, string> {
  return new Map(Array.from({ length: pairs.length / 2 }, (_, at): [string, string] => [pairs.charAt(2 * at), pairs.charAt(2 * at + 1)]))
}
