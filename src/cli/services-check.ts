import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { today, systemClock } from '../clock.js'
import { readConfig, type Config } from '../config.js'
import { acceptMapping } from '../integrations/demarche-numerique/accept.js'
import { DemarcheClient } from '../integrations/demarche-numerique/client.js'
import { compare, isWarning, loadMappings, type Loaded } from '../integrations/demarche-numerique/index.js'
import { copyPath } from '../integrations/demarche-numerique/load-mappings.js'
import { keepLastChecks, type Check } from '../integrations/last-checks.js'
import { inProject } from '../project-root.js'
import { acceptPlace, checkPlaces } from './check-places.js'

const usage = `Usage : npm run services:check [-- MOT… | --accept ID --par NOM] [--dossier DOSSIER]
MOT : ne regarder que les lieux et les démarches dont le nom, le chemin ou l’organisme contient un de ces mots
--accept : une démarche (chemin ou identifiant) dont chaque ligne est décidée, ou un lieu dont quelqu’un a suivi le lien aujourd’hui
Codes de sortie : 0 tout est juste ; 1 quelque chose est à regarder ; 2 un fichier ou la demande est à corriger ; 3 un service n’a pas répondu`

/** What a program that runs this command learns; the worst that was met. */
const exits = { fine: 0, toLookAt: 1, wrong: 2, silent: 3 } as const

/** Worth looking at in itself, and a fault of ours or of the request: status 2. */
class Wrong extends Error {}

const sentences: Readonly<Record<string, string>> = {
  numero_change: 'le chemin mène à une autre démarche : plus rien n’est prérempli',
  etat: 'la démarche n’est pas publiée : plus rien n’est prérempli',
  chemin_change: 'la démarche a un nouveau chemin : écrivez-le dans path',
  champ_absent: 'champ retiré de la démarche : il n’est plus envoyé',
  type_change: 'champ d’un autre type : il n’est plus envoyé',
  libelle_change: 'autre libellé : relisez-le, puis corrigez label',
  option_absente: 'option retirée : cette valeur n’est plus envoyée',
  numero_inconnu: 'personne n’a encore relu cette démarche, elle n’a qu’un lien simple : --accept',
  pour_organisme: 'la démarche demande un SIRET : rien n’est prérempli pour une personne',
  option_nouvelle: 'option que rien ne remplit',
  introuvable: 'démarche fermée, renommée, ou dont les données ne sont plus ouvertes',
  indisponible: 'le service ne répond pas',
  ebauche: 'ébauche : rien n’est prérempli tant qu’elle n’est pas acceptée'
}

interface Line { code: string, field: string, detail: string, warning: boolean }
interface Seen { lines: Line[], state: Check['state'] }

async function look ({ mapping }: Loaded, client: DemarcheClient): Promise<Seen> {
  const answer = await client.schema(mapping.path)
  const draft = mapping.draft ? [{ code: 'ebauche', field: '', detail: '', warning: true }] : []
  if (!answer.ok) {
    const code = answer.gone ? 'introuvable' : 'indisponible'
    return { lines: [...draft, { code, field: '', detail: '', warning: true }], state: answer.gone ? 'fermee' : 'indisponible' }
  }
  const { findings } = compare(mapping, answer.schema)
  const lines = findings.map(found => ({ field: '', detail: '', ...found, warning: isWarning(found) }))
  const closed = findings.some(({ code }) => code === 'etat' || code === 'numero_change')
  // That nobody has read it yet says nothing of what it asks.
  const drifted = lines.some(({ warning, code }) => warning && code !== 'numero_inconnu')
  return { lines: [...draft, ...lines], state: closed ? 'fermee' : drifted ? 'derive' : 'conforme' }
}

async function accept (loaded: Loaded, dir: string, by: string, client: DemarcheClient): Promise<number> {
  const answer = await client.schema(loaded.mapping.path)
  if (!answer.ok) {
    console.error(`${loaded.mapping.path} : ${sentences[answer.gone ? 'introuvable' : 'indisponible']}`)
    return answer.gone ? exits.toLookAt : exits.silent
  }
  const blocking = acceptMapping(loaded, answer.schema, { by, on: today(systemClock) })
  if (blocking.length > 0) {
    throw new Wrong([`${loaded.mapping.id} : à corriger avant d’accepter`, ...blocking.map(fault => `  ${fault}`)].join('\n'))
  }
  writeFileSync(copyPath(dir, loaded.mapping.id), `${JSON.stringify(answer.schema, null, 2)}\n`)
  console.log(`${loaded.mapping.id} : acceptée, démarche n° ${answer.schema.number}`)
  return exits.fine
}

/** Every démarche as it is now, beside its mapping; what was seen is kept for /institutions/etat. */
async function checkDemarches (all: readonly Loaded[], client: DemarcheClient, dataDir: string): Promise<number> {
  const seen = new Map<string, Check>()
  let warnings = 0
  for (const loaded of all) {
    const { lines, state } = await look(loaded, client)
    const toLookAt = lines.filter(({ warning }) => warning)
    warnings += toLookAt.length
    seen.set(loaded.mapping.id, { on: today(systemClock), state, codes: [...new Set(toLookAt.map(({ code }) => code))] })
    console.log(`${toLookAt.length > 0 ? '✗' : '✓'} ${loaded.mapping.id} (${loaded.mapping.path})`)
    for (const { code, field, detail } of lines) {
      console.log(`    ${[code, field, sentences[code] ?? '', detail].filter(Boolean).join(' — ')}`)
    }
  }
  keepLastChecks(dataDir, seen)
  console.log(`${all.length} correspondances, ${warnings} à regarder`)
  return [...seen.values()].some(({ state }) => state === 'indisponible') ? exits.silent : warnings > 0 ? exits.toLookAt : exits.fine
}

function readArguments () {
  try {
    return parseArgs({ allowPositionals: true, options: { accept: { type: 'string' }, par: { type: 'string' }, dossier: { type: 'string' } } })
  } catch (cause) {
    throw new Wrong(usage, { cause })
  }
}

async function run (config: Config): Promise<number> {
  const { values, positionals } = readArguments()
  const dir = values.dossier ?? inProject('rules', 'services', 'demarches')
  const all = loadMappings(dir)
  const client = new DemarcheClient({ ...config.demarches, userAgent: `simulateur-aides (${config.baseUrl})`, now: Date.now })
  if (values.accept !== undefined) {
    const one = all.find(({ mapping }) => mapping.path === values.accept || mapping.id === values.accept)
    if (values.par === undefined) throw new Wrong(usage)
    if (one !== undefined) return accept(one, dir, values.par, client)
    if (!acceptPlace(config, values.accept)) throw new Wrong(`${values.accept} : ni une démarche, ni un lieu.\n${usage}`)
    console.log(`${values.accept} : lien suivi et vérifié aujourd’hui par ${values.par}`)
    return exits.fine
  }
  const words = positionals.map(word => word.toLowerCase())
  const wanted = (...names: string[]): boolean => words.length === 0 || names.some(name => words.some(word => name.toLowerCase().includes(word)))
  // Places first: nothing is asked of anybody, and a service that is silent does not keep them from being seen.
  const places = await checkPlaces(config, wanted)
  const demarches = await checkDemarches(all.filter(({ mapping: { id, path, recipient } }) => wanted(id, path, recipient)), client, config.dataDir)
  return Math.max(places.faults > 0 ? exits.wrong : places.toLookAt > 0 ? exits.toLookAt : exits.fine, demarches)
}

/** Lints the appointment places, then compares every mapping with its démarche as it is now. The status says what was met. */
async function main (): Promise<void> {
  process.exitCode = await run(readConfig())
}

main().catch((error: unknown) => {
  console.error((error as Error).message)
  process.exitCode = exits.wrong
})
