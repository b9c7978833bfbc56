/** Draws that a seed decides (mulberry32): the same seed, the same household. */
export interface Random {
  chance (probability: number): boolean
  between (least: number, most: number): number
  pick<T> (list: readonly T[]): T
}

export function seeded (seed: number): Random {
  let state = seed >>> 0
  const draw = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (least: number, most: number): number => least + Math.floor(draw() * (most - least + 1))
  return { chance: probability => draw() < probability, between, pick: list => list[between(0, list.length - 1)]! }
}
