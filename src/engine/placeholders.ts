const place = /\{([a-z][a-z_\d]*)\}/g

/** Every name written {between braces} in a model's texts. */
export function placeholders (model: unknown): Set<string> {
  if (typeof model === 'string') return new Set([...model.matchAll(place)].map(([, name]) => name!))
  if (typeof model !== 'object' || model === null) return new Set()
  return new Set(Object.values(model).flatMap(part => [...placeholders(part)]))
}

/** The model with each {name} replaced by its cell. */
export function fill (model: unknown, cells: Readonly<Record<string, unknown>>): unknown {
  if (typeof model === 'string') return model.replace(place, (_, name: string) => String(cells[name])).trim()
  if (Array.isArray(model)) return model.map(part => fill(part, cells)).filter(part => part !== '')
  if (typeof model !== 'object' || model === null) return model
  return Object.fromEntries(Object.entries(model).map(([name, part]) => [name, fill(part, cells)]))
}
