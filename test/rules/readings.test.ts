// Rules that a reading of the text put right: each on both sides.
import t from 'tap'
import { baseRessourcesPrestationsFamiliales } from '../../rules/notions/prestations-familiales/base-ressources-prestations-familiales.js'
import { quotientFamilial } from '../../rules/notions/impot/quotient-familial.js'
import { baseRessourcesLogement } from '../../rules/notions/rsa-et-logement/base-ressources-logement.js'
import { retraiteDuCombattantComptee } from '../../rules/notions/rsa-et-prime-activite/base-ressources-ppa.js'
import { revenuNetGlobal } from '../../rules/notions/revenu-imposable/revenu-net-imposable.js'
import { Doubt } from '../../rules/rule.js'
import { goldens } from '../goldens/households.js'
import { answering } from './altered.js'
import { aidsById, calculationOf, found } from './found.js'

const golden = (id: string) => goldens.find(known => known.id === id)!
const about = (fieldName: string, value: unknown) => ({ entityName: 'individu', id: 'demandeur', fieldName, value })
const shown = (aid: string, household: Parameters<typeof calculationOf>[0]) => found(aidsById.get(aid)!, calculationOf(household)).shown

// Revenu net global de 2024 : 9 626,98 €, sous 17 510 € : abattement de 2 796 € (CGI, article 157 bis).
t.test('the abatement of the invalid counts for family benefits and for the housing benefit', async t => {
  const of = (taux: number) => calculationOf(answering(golden('l77-595'), [about('handicap', true), about('taux_incapacite', taux)]))
  const [under, over] = [of(0.3), of(0.9)]
  const september = '2026-09'
  t.equal(Math.round(revenuNetGlobal(under, 'principal', 2024)), 9627)
  t.equal(Math.round(baseRessourcesPrestationsFamiliales(under, september) - baseRessourcesPrestationsFamiliales(over, september)), 2796)
  // Both are rounded up to the hundred.
  t.equal(baseRessourcesLogement(under, september) - baseRessourcesLogement(over, september), 2800)
})

// R. 532-3 dit « âgées ou invalides » ; R. 822-4, seulement qui est né avant 1931 et les invalides.
t.test('the abatement of the elderly counts for family benefits only, unless they were born before 1931', async t => {
  const born = (day: string) => calculationOf(answering(golden('l77-595'), [about('date_naissance', day)]))
  const [young, old, older] = [born('1990-05-17'), born('1950-05-17'), born('1930-12-31')]
  const september = '2026-09'
  t.equal(Math.round(baseRessourcesPrestationsFamiliales(young, september) - baseRessourcesPrestationsFamiliales(old, september)), 2796)
  t.equal(baseRessourcesLogement(young, september), baseRessourcesLogement(old, september))
  t.equal(baseRessourcesLogement(old, september) - baseRessourcesLogement(older, september), 2800)
})

t.test('Caf du Pas-de-Calais: the quotient of 617 € is that of a month', async t => {
  const place = { depcom: '62041', _codePostal: '62000', _nomCommune: 'Arras', _departement: '62', _region: '32', _epci: '200033579', _epciType: 'CU' }
  const apprentice = (id: string) => answering(golden(id), [about('date_naissance', '2008-01-10'), { entityName: 'menage', fieldName: 'depcom', value: place }])
  // 617 € par mois, 7 404 € par an et par part.
  const verdicts = goldens.filter(({ answers }) => answers.some(answer => 'fieldName' in answer && answer.fieldName === 'alternant' && answer.value === true)).flatMap(({ id }) => {
    const verdict = shown('caf_pas_de_calais-aide-à-loutillage', apprentice(id))
    return verdict === 'à vérifier' ? [] : [[quotientFamilial(calculationOf(apprentice(id))) <= 7404, verdict === 400]]
  })
  t.same(verdicts.filter(([due, given]) => due !== given), [])
  t.same([...new Set(verdicts.map(([due]) => due))].sort(), [false, true])
})

t.test('Île-de-France: the grant of merit is for every field of study, with a grant and the highest mention', async t => {
  const id = 'ile-de-france-aide-au-merite'
  t.equal(shown(id, golden('l77-209')), 1000)
  t.equal(shown(id, answering(golden('l77-209'), [about('mention_baccalaureat', 'mention_bien')])), false)
})

t.test('whether the veterans’ pension counts for the prime d’activité is to check, and only for who has one', async t => {
  const months = Object.fromEntries(['2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09'].map(known => [known, 100]))
  const retired = answering(golden('l77-103'), [
    about('date_naissance', '1958-05-17'), about('activite', 'retraite'), about('ressources', ['retraite_combattant']), about('pensions', [{ id: 'retraite_combattant', amounts: months }])
  ])
  const counted = (household: Parameters<typeof calculationOf>[0], habits?: ReadonlySet<string>) => {
    const c = calculationOf(household, habits)
    return retraiteDuCombattantComptee(c, c.household.demandeur, '2026-08')
  }
  t.throws(() => counted(retired), Doubt)
  t.equal(counted(golden('l77-103')), 0)
  t.equal(counted(retired, new Set(['retraite-du-combattant-comptee'])), 100)
})

t.test('the card of the SNCF: before 21 at school, before 26 in higher education', async t => {
  const card = (id: string, born: string) => shown('carte_sncf_eleve_apprenti_eligibilite', answering(golden(id), [about('date_naissance', born)]))
  t.same(['2006-05-17', '2004-05-17'].map(born => card('l77-2', born)), [true, false])
  t.same(['2004-05-17', '1999-05-17'].map(born => card('l77-209', born)), [true, false])
})

t.test('Rennes: what an old threshold gave is still due, beyond the second nothing is known since March 2025', async t => {
  t.equal(shown('rennes_metropole_transport', golden('l77-97')), 'à vérifier')
  t.equal(shown('rennes_metropole_transport', golden('s20260915-1649')), 85)
  t.equal(found(aidsById.get('rennes_metropole_transport')!, calculationOf(golden('l77-97'), new Set(['rennes-seuils-de-2013']))).shown, false)
})
