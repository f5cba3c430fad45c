/** A list like `金 kim gim|李 lee yi`, lines counting as bars: what each character stands with first. Forms of one character stand together: `郑鄭 jung`. */
export function characterTable(list: string): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, readonly string[]>()
  for (const item of list.split(/[|\n]/u)) {
    const [characters = '', ...spellings] = item.trim().split(' ')
    for (const character of characters) if (!table.has(character)) table.set(character, spellings)
  }
  return table
}
