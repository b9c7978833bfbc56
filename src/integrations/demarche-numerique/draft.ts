import { canonicalPath, type DemarcheSchema } from './schema.js'
import { suggestions, undecidedOptions } from './suggest.js'
import { mappingText } from './write-mapping.js'

export const idFrom = (path: string): string => path.toLowerCase().replace(/[^a-z\d]+/g, '-').replace(/^-|-$/g, '')

interface DraftOptions { recipient?: string | undefined, benefit?: string | undefined }

/** A first mapping, for a person to correct and accept: what the type and the whole label of a champ suggest, each line to be confirmed. */
export function draftOf (schema: DemarcheSchema, { recipient, benefit }: DraftOptions = {}): string {
  const path = canonicalPath(schema) ?? ''
  const found = suggestions(schema)
  const mapping = {
    version: 1 as const,
    id: idFrom(path),
    path,
    number: schema.number,
    for_individual: schema.forIndividual ?? true,
    recipient: recipient ?? 'Organisme à écrire ici',
    ...benefit === undefined ? {} : { benefit },
    fallback: 'plain' as const,
    draft: true,
    fields: found.flatMap(({ field }) => field ?? [])
  }
  const before = [
    'Ébauche écrite d’après le schéma. Décidez chaque champ : juste, retirez sa ligne « à_confirmer » ; faux ou douteux, retirez le champ.',
    `Puis : npm run services:check -- --accept ${path} --par VOTRE-NOM`,
    ...benefit === undefined ? ['Ajoutez « benefit: » et l’identifiant de la fiche d’aide.'] : []
  ]
  const after = [
    ...found.flatMap(one => undecidedOptions(one).map(option => `À décider : ${one.key}, option « ${option} », dans values ou dans unused`)),
    ...found.filter(({ field }) => field === undefined).map(({ descriptor: { label }, type }) => `Sans fait connu : ${label.replace(/\s+/g, ' ')} (${type})`)
  ]
  return mappingText(mapping, { before, after })
}
