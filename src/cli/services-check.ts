import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { today, systemClock } from '../clock.js'
import { readConfig } from '../config.js'
import { acceptMapping } from '../integrations/demarche-numerique/accept.js'
import { DemarcheClient } from '../integrations/demarche-numerique/client.js'
import { compare, isWarning, loadMappings, type Loaded } from '../integrations/demarche-numerique/index.js'
import { copyPath } from '../integrations/demarche-numerique/load-mappings.js'
import { inProject } from '../project-root.js'
import { checkPlaces } from './check-places.js'

const usage = 'Usage : npm run services:check [-- --accept CHEMIN --par NOM] [--dossier DOSSIER]'

const sentences: Readonly<Record<string, string>> = {
  numero_change: 'le chemin mène à une autre démarche : plus rien n’est prérempli',
  etat: 'la démarche n’est pas publiée : plus rien n’est prérempli',
  chemin_change: 'la démarche a un nouveau chemin : écrivez-le dans path',
  champ_absent: 'champ retiré de la démarche : il n’est plus envoyé',
  type_change: 'champ d’un autre type : il n’est plus envoyé',
  libelle_change: 'autre libellé : relisez-le, puis corrigez label',
  option_absente: 'option retirée : cette valeur n’est plus envoyée',
  numero_inconnu: 'personne n’a encore relu cette démarche : --accept',
  option_nouvelle: 'option que rien ne remplit',
  introuvable: 'démarche fermée, renommée, ou dont les données ne sont plus ouvertes',
  indisponible: 'le service ne répond pas',
  ebauche: 'ébauche : rien n’est prérempli tant qu’elle n’est pas acceptée'
}

interface Line { code: string, field: string, detail: string, warning: boolean }

async function linesFor ({ mapping }: Loaded, client: DemarcheClient): Promise<Line[]> {
  const answer = await client.schema(mapping.path)
  const draft = mapping.draft ? [{ code: 'ebauche', field: '', detail: '', warning: true }] : []
  if (!answer.ok) return [...draft, { code: answer.gone ? 'introuvable' : 'indisponible', field: '', detail: '', warning: true }]
  const lines = compare(mapping, answer.schema).findings.map(found => ({ field: '', detail: '', ...found, warning: isWarning(found) }))
  return [...draft, ...lines]
}

async function accept (loaded: Loaded, dir: string, by: string, client: DemarcheClient): Promise<void> {
  const answer = await client.schema(loaded.mapping.path)
  if (!answer.ok) throw new Error(`${loaded.mapping.path} : ${sentences[answer.gone ? 'introuvable' : 'indisponible']}`)
  const blocking = acceptMapping(loaded, answer.schema, { by, on: today(systemClock) })
  if (blocking.length > 0) {
    throw new Error([`${loaded.mapping.id} : à corriger avant d’accepter`, ...blocking.map(fault => `  ${fault}`)].join('\n'))
  }
  writeFileSync(copyPath(dir, loaded.mapping.id), `${JSON.stringify(answer.schema, null, 2)}\n`)
  console.log(`${loaded.mapping.id} : acceptée, démarche n° ${answer.schema.number}`)
}

/** Compares every mapping with its démarche as it is now, and lints the appointment places; status 1 when something has to be looked at. */
async function main (): Promise<void> {
  const { values } = parseArgs({ options: { accept: { type: 'string' }, par: { type: 'string' }, dossier: { type: 'string' } } })
  const config = readConfig()
  const { demarches, baseUrl } = config
  const dir = values.dossier ?? inProject('rules', 'services', 'demarches')
  const all = loadMappings(dir)
  const client = new DemarcheClient({ ...demarches, userAgent: `simulateur-aides (${baseUrl})`, now: Date.now })
  if (values.accept !== undefined) {
    const one = all.find(({ mapping }) => mapping.path === values.accept || mapping.id === values.accept)
    if (one === undefined || values.par === undefined) throw new Error(usage)
    return accept(one, dir, values.par, client)
  }
  let warnings = 0
  for (const loaded of all) {
    const lines = await linesFor(loaded, client)
    warnings += lines.filter(({ warning }) => warning).length
    console.log(`${lines.some(({ warning }) => warning) ? '✗' : '✓'} ${loaded.mapping.id} (${loaded.mapping.path})`)
    for (const { code, field, detail } of lines) {
      console.log(`    ${[code, field, sentences[code] ?? '', detail].filter(Boolean).join(' — ')}`)
    }
  }
  console.log(`${all.length} correspondances, ${warnings} à regarder`)
  const faults = await checkPlaces(config)
  if (warnings + faults > 0) process.exitCode = 1
}

main().catch((error: unknown) => {
  console.error((error as Error).message)
  process.exitCode = 1
})
