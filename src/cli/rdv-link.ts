import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { systemClock, today } from '../clock.js'
import { readConfig } from '../config.js'
import { checkPlaces, linkFaults, linkKinds, linksOf, newPlace, placeFolders, placeIdOf, placeText, readRdvLink, type Described } from '../integrations/rdv/index.js'
import { inProject } from '../project-root.js'

const options = {
  'nom': 'label', 'avec': 'withWhom', 'pour': 'forWhom', 'objet': 'about', 'telephone': 'phone', 'adresse': 'address', 'horaires': 'hours', 'autrement': 'otherWay', 'site': 'site',
  'modes': 'modes', 'aides': 'benefits', 'communes': 'cities', 'epcis': 'epcis', 'departements': 'departements'
} as const
const lists: readonly string[] = ['modes', 'aides', 'communes', 'epcis', 'departements']
/** What a place cannot do without, and what a draft says instead. */
const needed = {
  label: 'Nom du lieu', withWhom: 'avec qui', forWhom: 'pour qui', about: 'pour quoi', otherWay: 'que faire sans ce lien', modes: 'phone, public_office, home ou visio'
} as const

const usage = `Usage : npm run rdv:link -- ADRESSE [--nom "CCAS de Chez-Nous" --avec … --pour … --objet … --autrement … --modes phone,public_office]
  [--telephone …] [--adresse …] [--horaires …] [--site …] [--communes 34172,…] [--epcis …] [--departements 34,…] [--aides …] [--verifie] [--dossier DOSSIER]
--verifie : vous venez de suivre ce lien, et c’est la bonne page
Dit ce qu’est un lien de RDV, sans rien demander à RDV, et écrit le fichier du lieu. Sans description complète, c’est une ébauche (draft: true) que personne ne voit.`

function readArguments () {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { ...Object.fromEntries(Object.keys(options).map(name => [name, { type: 'string' as const }])), verifie: { type: 'boolean' }, dossier: { type: 'string' } }
    })
  } catch (cause) {
    throw new Error(usage, { cause })
  }
}

function main (): void {
  const { values, positionals: [pasted] } = readArguments()
  if (pasted === undefined) throw new Error(usage)
  const { rdv, rulesExtraDir } = readConfig()
  const read = readRdvLink(pasted, rdv)
  if (!read.ok) throw new Error(`${read.fault} — ${linkFaults[read.fault]}`)
  const { link } = read
  const links = linksOf(link, rdv)
  console.log([
    `C’est ${linkKinds[link.kind]}, sur ${link.target.instance}`,
    link.identity.length === 0 ? 'Rien d’une personne n’est dans l’adresse.' : `✗ L’adresse porte l’identité de quelqu’un, retirée du fichier : ${link.identity.join(', ')}`,
    ...link.dropped.length === 0 ? [] : [`Retiré, sans effet durable : ${link.dropped.join(', ')}`],
    ...link.legacy ? ['Cette instance déménage : demandez le nouveau lien.'] : [],
    `Une personne arrivera sur ${links.usager ?? 'aucune page'}`,
    `Un professionnel arrivera sur ${links.prescripteur ?? 'aucune page : ce lien n’ouvre pas leur parcours (il faut celui d’un motif, ou le numéro et le département)'}`
  ].join('\n'))
  const given = Object.fromEntries(Object.entries(options).flatMap(([name, key]) => {
    const value = (values as Readonly<Record<string, string | boolean | undefined>>)[name]
    return typeof value !== 'string' ? [] : [[key, lists.includes(name) ? value.split(',').map(item => item.trim()) : value]]
  })) as Partial<Described>
  const described = { ...given, ...values['verifie'] === true ? { checkedOn: today(systemClock) } : {} }
  const missing = Object.entries(needed).filter(([key]) => !(key in described))
  const { instance, organisation, motif } = link.target
  const name = described.label ?? motif?.publicLinkId ?? organisation?.slug ?? `lieu ${organisation?.legacyId ?? organisation?.publicLinkId ?? organisation?.external?.externalId ?? ''}`
  const id = placeIdOf(name)
  const folders = placeFolders([inProject('rules'), rulesExtraDir])
  const folder = typeof values['dossier'] === 'string' ? values['dossier'] : folders[0]!
  const file = join(folder, `${id}.yml`)
  if (existsSync(file)) throw new Error(`${file} existe déjà : donnez un autre --nom.`)
  const others = checkPlaces([...folders, folder], { today: today(systemClock), instances: rdv }).places
  if (missing.length === 0) {
    const made = newPlace(id, link, described as Described, links, { today: today(systemClock), instances: rdv, others })
    if (!made.ok) throw new Error(['Rien n’est écrit. À corriger :', ...made.faults.map(({ field, message }) => `  ${field === '' || message.startsWith(field) ? '' : `${field} : `}${message}`)].join('\n'))
    writeFileSync(file, made.text)
    console.log([`Fichier écrit : ${file}`, ...made.warnings.map(warning => `  ${warning}`)].join('\n'))
  } else {
    const audiences = (['usager', 'prescripteur'] as const).filter(audience => links[audience] !== undefined)
    const draft = { ...described, ...link.target, provider: 'rdvsp' as const, audiences, source: links.usager ?? instance, draft: true as const }
    writeFileSync(file, placeText(draft, [
      'Ébauche écrite d’après le lien : personne ne la voit. Écrivez les lignes qui manquent, puis retirez « draft: true ».',
      ...missing.map(([key, what]) => `${key} : ${what}`), 'phone, address ou site : un contact à côté du lien, jamais un portable ni une personne', 'cities, epcis ou departements : le territoire'
    ]))
    console.log(`Ébauche écrite : ${file}\nIl y manque : ${missing.map(([key]) => key).join(', ')}`)
  }
}

try {
  main()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
