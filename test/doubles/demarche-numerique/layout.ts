import type { Champ } from './champs.js'
import type { Draft } from './world.js'

export const escape = (text: unknown): string => String(text).replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)

export const page = (title: string, body: string): string => `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escape(title)}</title></head>
<body>
<p role="note"><strong>Serveur de démonstration. Aucune donnée n’est transmise à l’administration.</strong></p>
<main>
<h1>${escape(title)}</h1>
${body}
</main>
</body>
</html>
`

export const form = (action: string, label: string, fields: Readonly<Record<string, string>> = {}): string =>
  `<form method="post" action="${escape(action)}">${Object.entries(fields).map(([name, value]) => `<input type="hidden" name="${name}" value="${escape(value)}">`).join('')}` +
  `<button type="submit">${escape(label)}</button></form>`

/** What was kept, as the person sees it; all of it can be changed on the real service. */
export function filled ({ kept }: Draft, champs: readonly Champ[]): string {
  const cell = (champ: Champ, value: Record<string, unknown>): string => {
    const rows = value['rows'] as Record<string, Record<string, unknown>>[] | undefined
    if (rows !== undefined) {
      return `<dt>${escape(champ.label)}</dt><dd><ol>${rows.map(row => `<li><dl>${champ.children.map(child => {
        const inside = row[child.stableId]
        return inside === undefined ? '' : cell(child, inside)
      }).join('')}</dl></li>`).join('')}</ol></dd>`
    }
    const text = [value['value'] ?? value['external_id'] ?? ''].flat().map(item => item === 'true' ? 'Oui' : item === 'false' ? 'Non' : String(item)).join(', ')
    return `<dt>${escape(champ.label)}</dt><dd><strong>${escape(text)}</strong> Donnée remplie automatiquement.</dd>`
  }
  return `<dl>${champs.map(champ => {
    const value = kept.get(champ.stableId)
    return value === undefined ? '' : cell(champ, value)
  }).join('')}</dl>`
}
