import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '../config.js'
import { DemarcheClient } from '../integrations/demarche-numerique/client.js'
import { idFrom } from '../integrations/demarche-numerique/draft.js'
import { draftOf, loadMappings } from '../integrations/demarche-numerique/index.js'
import { canonicalPath } from '../integrations/demarche-numerique/schema.js'
import { suggestions } from '../integrations/demarche-numerique/suggest.js'
import { fieldsText } from '../integrations/demarche-numerique/write-mapping.js'
import { inProject } from '../project-root.js'

const usage = 'Usage : npm run services:draft -- CHEMIN [--destinataire NOM] [--aide ID] [--dossier DOSSIER]\n' +
  'CHEMIN : la fin de l’adresse de la démarche, après /commencer/'

/** Writes a first mapping from a démarche's schema. For a démarche that has one, shows what could be added to it. */
async function main (): Promise<void> {
  const { values, positionals: [path] } = parseArgs({
    allowPositionals: true, options: { destinataire: { type: 'string' }, aide: { type: 'string' }, dossier: { type: 'string' } }
  })
  if (path === undefined) throw new Error(usage)
  const { demarches, baseUrl } = readConfig()
  const client = new DemarcheClient({ ...demarches, userAgent: `simulateur-aides (${baseUrl})`, now: Date.now })
  const answer = await client.schema(path)
  if (!answer.ok) {
    throw new Error(answer.gone
      ? `${path} : démarche introuvable. Vérifiez le chemin ; elle doit être publiée, et ses données ouvertes (réglage « opendata » de la démarche).`
      : `${path} : le service ${demarches.baseUrl} ne répond pas.`)
  }
  const dir = values.dossier ?? inProject('rules', 'services', 'demarches')
  const canonical = canonicalPath(answer.schema) ?? path
  const known = loadMappings(dir).find(({ mapping }) => mapping.path === canonical || mapping.path === path)
  if (known !== undefined && known.mapping.fields.length > 0) {
    const champs = new Set(known.mapping.fields.map(({ champ }) => champ))
    const more = suggestions(answer.schema).flatMap(({ field }) => field === undefined || champs.has(field.champ) ? [] : [field])
    const lines = more.length === 0 ? '' : fieldsText(more)
    console.log(lines === '' ? `${known.mapping.id} : rien à ajouter.` : `À ajouter dans ${known.file}, si vous êtes d’accord :\n${lines}`)
    return
  }
  const file = known?.file ?? join(dir, `${idFrom(canonical)}.yml`)
  if (known === undefined && existsSync(file)) throw new Error(`${file} existe déjà.`)
  writeFileSync(file, draftOf(answer.schema, { recipient: values.destinataire, benefit: values.aide }))
  console.log(`Ébauche écrite : ${file}\nRelisez-la, puis : npm run services:check -- --accept ${canonical} --par VOTRE-NOM`)
}

main().catch((error: unknown) => {
  console.error((error as Error).message)
  process.exitCode = 1
})
