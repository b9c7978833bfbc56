import { readFileSync } from 'node:fs'
import t from 'tap'
import { parse } from 'yaml'
import { evaluateAid, explainAid } from '../../rules/catalogue.js'
import { territoireDe, territoires, type Territoire } from '../../rules/notions/territoire.js'
import { loadGeography } from '../../src/geography/index.js'
import type { Case } from '../../src/household/index.js'
import { inProject } from '../../src/project-root.js'
import { calculationOf, catalogue } from './found.js'
import { communes, inMainland, movedTo } from './moved.js'

type Reponse = 'oui' | 'non' | 'a_verifier'
interface Written { comme?: string, reponses: { pour: Territoire[], reponse: Reponse }[] }

/** What a fiche says of each territory, read from the files and nothing else. */
function written (file: string): ReadonlyMap<Territoire, Reponse> {
  const read = (path: string) => parse(readFileSync(inProject('rules', path), 'utf8')) as Written & { territoires: string | Written }
  const given = file.startsWith('territories/') ? read(file) : read(file).territoires
  if (typeof given === 'string') return written(`territories/${given}.yml`)
  return new Map([
    ...given.comme === undefined ? [] : written(`territories/${given.comme}.yml`),
    ...given.reponses.flatMap(({ pour, reponse }) => pour.map(territoire => [territoire, reponse] as const))
  ])
}

/** Aids that no condition ties to a place. */
const everywhere = catalogue.aids.filter(({ conditions }) => conditions.every(({ places }) => places === undefined))

t.test('a commune belongs to one territory, by its code', async t => {
  const geography = loadGeography()
  const counted = new Map<string, number>()
  for (const line of readFileSync(inProject('dist-data/geography.tsv'), 'utf8').split('\n')) {
    const code = line.split('\t')[0]!
    if (!geography.isCurrentCommune(code)) continue
    const territoire = territoireDe(code) ?? `inconnu : ${code}`
    counted.set(territoire, (counted.get(territoire) ?? 0) + 1)
  }
  t.same([...counted.keys()].sort(), territoires.filter(name => name !== 'etranger').sort())
  t.ok(counted.get('metropole')! > 34_000)
  t.same([counted.get('mayotte'), counted.get('nouvelle-caledonie'), counted.get('saint-martin')], [17, 33, 1])
  for (const [territoire, code] of Object.entries(communes)) t.equal(territoireDe(code), territoire)
  for (const code of ['20004', '97901', '98501', '00000', '96001', '']) t.equal(territoireDe(code), undefined, `« ${code} »`)
})

t.test('every aid that names no place says where it exists, before anything else', async t => {
  t.ok(everywhere.length > 45)
  t.same(everywhere.filter(({ conditions }) => conditions[0]?.id !== 'territoire').map(({ file }) => file), [])
  for (const { file } of everywhere) t.same([...written(file).keys()].sort(), [...territoires].sort(), file)
})

/** For each aid, a household of mainland France that is entitled to it, when one was recorded. */
function entitled (): ReadonlyMap<string, Case> {
  const found = new Map<string, Case>()
  for (const household of inMainland) {
    if (found.size === everywhere.length) break
    const c = calculationOf(household)
    for (const aid of everywhere) if (!found.has(aid.id) && evaluateAid(aid, c).outcome === 'yes') found.set(aid.id, household)
  }
  return found
}

t.test('each aid in each territory: never a yes where its file says no or to check', async t => {
  const households = entitled()
  t.ok(households.size > 40, `${households.size} aides`)
  for (const aid of everywhere) {
    const household = households.get(aid.id)
    if (household === undefined) continue
    const answers = written(aid.file)
    for (const territoire of territoires) {
      const c = calculationOf(movedTo(territoire, household))
      const { outcome, missing } = evaluateAid(aid, c)
      const finding = explainAid(aid, c).general.find(({ id }) => id === 'territoire')
      const said = `${aid.id}, ${territoire}`
      t.equal(finding?.outcome, { oui: 'yes', non: 'no', a_verifier: 'unknown' }[answers.get(territoire)!], said)
      if (answers.get(territoire) === 'non') t.equal(outcome, 'no', said)
      if (answers.get(territoire) === 'a_verifier') t.not(outcome, 'yes', said)
      if (answers.get(territoire) === 'non') t.match(finding, { sentence: /^L’aide n’existe pas .+ : .+\.$/, source: { url: /^https?:/ } }, said)
      if (answers.get(territoire) === 'a_verifier') t.match(finding, { sentence: /^À vérifier\u00a0: .+\.$/, doubts: [/[^.]$/] }, said)
      t.ok(outcome !== 'unknown' || missing.length === 0 || answers.get(territoire) !== 'a_verifier', `${said} : ${missing.join()}`)
    }
  }
})

/** Read in the law, apart from our files: the aids that do not exist there, whoever asks. */
const closed: Readonly<Record<string, readonly Territoire[]>> = {
  // Protection sociale: loi organique n° 99-209, article 22, 4°; n° 2004-192, articles 13 and 14; loi n° 61-814, article 7.
  ...Object.fromEntries(['rsa', 'ppa', 'aah', 'caah', 'aide_logement', 'css_participation_forfaitaire', 'af', 'ars', 'asf', 'cf', 'paje_base', 'aeeh', 'aspa', 'asi']
    .map(id => [id, ['nouvelle-caledonie', 'polynesie-francaise', 'wallis-et-futuna'] as const])),
  // Code du travail, articles L. 1511-1 and L. 1521-1.
  ass: ['nouvelle-caledonie', 'polynesie-francaise', 'wallis-et-futuna'],
  contrat_engagement_jeune: ['nouvelle-caledonie', 'polynesie-francaise', 'wallis-et-futuna'],
  // The code de l'énergie says nothing of them.
  cheque_energie: ['nouvelle-caledonie', 'polynesie-francaise', 'wallis-et-futuna']
}
/** Ordonnance n° 2002-149, article 2: neither the Paje nor the ASF. */
const closedInMayotte = ['asf', 'paje_base']
/** Code de la sécurité sociale, articles L. 751-1, R. 111-2 and L. 821-1; décret n° 2010-1783. */
const open: Readonly<Record<string, readonly Territoire[]>> = {
  rsa: ['guadeloupe', 'martinique', 'guyane', 'reunion', 'mayotte', 'saint-pierre-et-miquelon', 'saint-barthelemy', 'saint-martin'],
  aah: ['guadeloupe', 'martinique', 'guyane', 'reunion', 'mayotte', 'saint-pierre-et-miquelon', 'saint-barthelemy', 'saint-martin'],
  css_participation_forfaitaire: ['guadeloupe', 'martinique', 'guyane', 'reunion', 'mayotte', 'saint-barthelemy', 'saint-martin'],
  aide_logement: ['guadeloupe', 'martinique', 'guyane', 'reunion', 'mayotte', 'saint-pierre-et-miquelon', 'saint-barthelemy', 'saint-martin'],
  contrat_engagement_jeune: ['guadeloupe', 'martinique', 'guyane', 'reunion', 'mayotte', 'saint-pierre-et-miquelon', 'saint-barthelemy', 'saint-martin'],
  bourse_criteres_sociaux: ['guadeloupe', 'martinique', 'guyane', 'reunion', 'mayotte', 'nouvelle-caledonie', 'polynesie-francaise']
}

t.test('what the law says, apart from the files', async t => {
  for (const [id, where] of [...Object.entries(closed), ...closedInMayotte.map(id => [id, ['mayotte']] as const)]) {
    for (const territoire of where) t.equal(written(everywhere.find(aid => aid.id === id)!.file).get(territoire as Territoire), 'non', `${id}, ${territoire}`)
  }
  for (const [id, where] of Object.entries(open)) {
    for (const territoire of where) t.equal(written(everywhere.find(aid => aid.id === id)!.file).get(territoire), 'oui', `${id}, ${territoire}`)
  }
})

t.test('an unknown commune is to check, not mainland', async t => {
  const household = inMainland[0]!
  const nowhere = { ...household, answers: movedTo('metropole', household).answers.map(answer => answer.fieldName === 'depcom' ? { ...answer, value: { ...answer.value as object, depcom: '96001' } } : answer) }
  const c = calculationOf(nowhere)
  t.same(everywhere.filter(aid => evaluateAid(aid, c).outcome === 'yes').map(({ id }) => id), [])
})
