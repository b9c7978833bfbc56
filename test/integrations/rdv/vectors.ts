import vectors from './vectors.json' with { type: 'json' }

export interface Vector {
  id: string, group: string, title: string, kind: string, era: string, given?: string | string[], notes?: string
  input?: unknown
  request?: { method: string, path: string, query?: Record<string, string>, headers?: Record<string, string>, raw?: string, raw_size?: number, form?: Record<string, string>, json?: unknown, csrf?: boolean }
  expect?: Record<string, unknown>
  steps?: { request: NonNullable<Vector['request']>, expect: Record<string, unknown> }[]
}

/** The contract's vectors, the one source of what both sides must do. */
export const all = vectors.vectors as unknown as Vector[]
export const group = (...names: string[]): Vector[] => all.filter(({ group }) => names.includes(group))
