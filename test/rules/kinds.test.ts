// Kinds of fault, over the recorded households: where one was found in one of them, none of them may have it.
import t from 'tap'
import { evaluateAid } from '../../rules/catalogue.js'
import type { Case } from '../../src/household/index.js'
import { goldens } from '../goldens/households.js'
import { answering } from './altered.js'
import { aidIn, aidsById, calculationOf } from './found.js'

type Answer = Case['answers'][number]
const about = (id: string, fieldName: string, value: unknown): Answer => ({ entityName: 'individu', id, fieldName, value })
const answered = ({ answers }: Case, fieldName: string, id?: string): readonly unknown[] =>
  answers.filter(answer => answer.fieldName === fieldName && (id === undefined || answer.id === id)).map(({ value }) => value)
const says = (household: Case, aid: string): { outcome: string, amount: unknown } => {
  const c = calculationOf(household)
  const { outcome, amount } = evaluateAid(aidIn(c, aidsById.get(aid)!), c)
  return { outcome, amount }
}
/** Nobody of the household says that they receive it: it would be shown as they say. */
const notReceived = (household: Case, aid: string): boolean => !answered(household, 'ressources').flat().includes(aid)

t.test('without any permit, nothing that asks for one', async t => {
  const asking = ['rsa', 'ppa', 'aah', 'aide_logement', 'css_participation_forfaitaire', 'af', 'ars', 'asf', 'cf', 'paje_base', 'aeeh', 'aspa',
    'bourse_criteres_sociaux', 'contrat_engagement_jeune']
  for (const household of goldens.filter((_, rank) => rank % 9 === 4)) {
    const born = String(answered(household, 'date_naissance', 'demandeur')[0])
    if (born > `${Number(household.dateDeValeur.slice(0, 4)) - 18}`) continue
    const persons = ['demandeur', ...answered(household, 'en_couple').includes(true) ? ['conjoint'] : []]
    const without = answering(household, persons.flatMap(id => [about(id, 'nationalite', 'AF'), about(id, 'titre_sejour', 'aucun')]))
    for (const aid of asking) if (notReceived(household, aid)) t.not(says(without, aid).outcome, 'yes', `${household.id} ${aid}`)
  }
})

t.test('a grant of the lycée is no grant of higher education: it changes neither the Pass’Sport, nor the Crous, nor Loca-Pass, nor the housing benefit', async t => {
  const pupils = goldens.filter(household => answered(household, 'scolarite', 'demandeur').includes('lycee') && answered(household, 'bourse_lycee').length > 0)
  t.ok(pupils.length > 5, `${pupils.length} élèves`)
  for (const household of pupils) {
    const [having, without] = [true, false].map(value => answering(household, [{ entityName: 'famille', fieldName: 'bourse_lycee', value }]))
    for (const aid of ['pass_sport', 'crous_repas_montant', 'locapass_eligibilite', 'aide_logement', 'depart1825_montant_maximum']) {
      t.same(says(having!, aid), says(without!, aid), `${household.id} ${aid}`)
    }
  }
})

t.test('a child who lives in turn with both parents gives to neither, for certain, what one of them receives', async t => {
  const families = goldens.filter(household => answered(household, 'garde_alternee').length > 0)
  t.ok(families.length > 100)
  for (const household of families.filter((_, rank) => rank % 3 === 0)) {
    const shared = { ...household, answers: household.answers.map(answer => answer.fieldName === 'garde_alternee' ? { ...answer, value: true } : answer) }
    for (const aid of ['ars', 'asf', 'cf', 'paje_base', 'aeeh']) if (notReceived(household, aid)) t.not(says(shared, aid).outcome, 'yes', `${household.id} ${aid}`)
  }
})

t.test('nobody is promised more housing benefit than they pay', async t => {
  const tenants = goldens.filter(household => answered(household, '_logementType').includes('locataire'))
  for (const household of tenants.filter((_, rank) => rank % 6 === 1)) {
    for (const loyer of [0, 1, 40, 120, 250]) {
      const { outcome, amount } = says(answering(household, [{ entityName: 'menage', fieldName: 'loyer', value: { loyer, charges_locatives: 0 } }]), 'aide_logement')
      t.ok(outcome !== 'yes' || Number(amount) <= loyer, `${household.id}, ${loyer} € : ${outcome} ${String(amount)}`)
    }
  }
})

t.test('a minor without a child receives no benefit of a parent', async t => {
  const minors = goldens.filter(household => String(answered(household, 'date_naissance', 'demandeur')[0]) > `${Number(household.dateDeValeur.slice(0, 4)) - 17}` &&
    household.answers.some(({ entityName, value }) => entityName === 'enfants' && value === 0))
  t.ok(minors.length > 20, `${minors.length} mineurs`)
  for (const household of minors) {
    for (const aid of ['af', 'ars', 'asf', 'cf', 'paje_base', 'aeeh', 'agepi']) if (notReceived(household, aid)) t.equal(says(household, aid).outcome, 'no', `${household.id} ${aid}`)
  }
})
