import { randomInt } from 'node:crypto'

// Told apart by eye and by ear: no 0/O, 1/I, B/P/D/T/V/G, M/N, F/S, E/U, Q/K.
const SYMBOLS = '23456789ACEHJKLMRWXY'
const GROUPS = 4
const GROUP = 4
/** What people write for a sign that they misread. */
const misread: Readonly<Record<string, string>> = { B: '8', S: '5', Z: '2', G: '6' }

/** 20 signs to the 16th: 69 bits, in four groups that can be said over the phone (« 7KXM-29AH-… »). */
export function newCode (): string {
  const sign = (): string => SYMBOLS[randomInt(SYMBOLS.length)]!
  return Array.from({ length: GROUPS }, () => Array.from({ length: GROUP }, sign).join('')).join('-')
}

/** The code that was typed, however it was spaced or cased; undefined when it cannot be one. */
export function readCode (typed: string): string | undefined {
  const signs = [...typed.toUpperCase().replace(/[\s.,–-]/g, '')].map(sign => misread[sign] ?? sign)
  if (signs.length !== GROUPS * GROUP || signs.some(sign => !SYMBOLS.includes(sign))) return undefined
  return Array.from({ length: GROUPS }, (_, rank) => signs.slice(rank * GROUP, (rank + 1) * GROUP).join('')).join('-')
}
