import { decodeKey, type Champ } from './champs.js'
import { Raised, screen, type Kept, type ScreenOptions } from './screen.js'

export interface Identity { prenom: string | null, nom: string | null, genre: string | null }

const isBlank = (raw: unknown): boolean => raw === null || raw === false || (typeof raw === 'string' && raw.trim() === '') ||
  (typeof raw === 'object' && Object.keys(raw).length === 0)
const isObject = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null && !Array.isArray(raw)

/** Every champ that a body fills, by stable id. The rest is ignored without a word (contract 3.1). */
export function keepAll (champs: readonly Champ[], body: Readonly<Record<string, unknown>>, options: ScreenOptions): Map<number, Kept> {
  const kept = new Map<number, Kept>()
  for (const [key, raw] of Object.entries(body)) {
    const champ = champs.find(({ stableId }) => stableId === decodeKey(key))
    if (champ === undefined || isBlank(raw)) continue
    const value = champ.type === 'repetition' ? rows(champ, raw, champs, options) : screen(champ, raw, options)
    if (value !== undefined) kept.set(champ.stableId, value)
  }
  return kept
}

function rows (champ: Champ, raw: unknown, champs: readonly Champ[], options: ScreenOptions): Kept | undefined {
  const indexed = isObject(raw) && options.rules === '2026-07' && Object.keys(raw).every(key => /^\d+$/.test(key))
  const list = Array.isArray(raw) ? raw : indexed ? Object.values(raw) : undefined
  if (list === undefined || !list.every(isObject)) return undefined
  return { rows: list.map(row => Object.fromEntries(Object.entries(row).flatMap(([key, value]) => cell(champ, key, value, champs, options)))) }
}

function cell ({ children }: Champ, key: string, raw: unknown, champs: readonly Champ[], options: ScreenOptions): [string, Kept][] {
  const old = options.rules === '2026-01'
  const id = decodeKey(key)
  const child = children.find(({ stableId }) => stableId === id)
  if (child === undefined) {
    if (old && champs.some(({ stableId }) => stableId === id)) throw new Raised()
    return []
  }
  const value = screen(child, raw, options) ?? (old ? { value: raw } : undefined)
  return value === undefined ? [] : [[String(child.stableId), value]]
}

/** Any body sent to a démarche for individuals sets the three together (contract 3.5). */
export const identityOf = (body: Readonly<Record<string, unknown>>, { gender }: { gender: boolean }): Identity => {
  const text = (key: string): string | null => isBlank(body[key] ?? null) ? null : String(body[key])
  const genre = text('identite_genre')
  return { prenom: text('identite_prenom'), nom: text('identite_nom'), genre: gender && (genre === 'M.' || genre === 'Mme') ? genre : null }
}
