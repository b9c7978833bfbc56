// A draft never invents: what a label asks of somebody else, of another place or of another time is left to a person.
import t from 'tap'
import { champTypes, type ChampType } from '../../../src/integrations/demarche-numerique/champ-types.js'
import { draftOf } from '../../../src/integrations/demarche-numerique/index.js'
import { demarcheSchema } from '../../../src/integrations/demarche-numerique/schema.js'
import { suggestions } from '../../../src/integrations/demarche-numerique/suggest.js'

interface Asked { type: ChampType | 'titre', label: string, options?: readonly string[], level?: number, rows?: readonly Asked[] }

const descriptor = ({ type, label, rows, ...rest }: Asked, rank: number): object => ({
  __typename: type === 'titre' ? 'HeaderSectionChampDescriptor' : champTypes[type],
  id: Buffer.from(`Champ-${rank + 1}`).toString('base64'),
  label,
  ...rest,
  ...rows === undefined ? {} : { champDescriptors: rows.map((row, inner) => descriptor(row, 100 + inner)) }
})
const schemaOf = (...champs: Asked[]) => demarcheSchema.parse({
  number: 7, state: 'publiee', demarcheURL: 'https://ds.exemple/commencer/essai', revision: { champDescriptors: champs.map(descriptor) }
})
/** What each champ would be filled with: a fact, « ask », or nothing. */
const guesses = (...champs: Asked[]) => suggestions(schemaOf(...champs)).map(({ field }) => field === undefined ? undefined : 'each' in field ? field.each : field.from ?? 'ask')
const guess = (type: ChampType, label: string, options?: readonly string[]) => guesses({ type, label, ...options === undefined ? {} : { options } })[0]

t.test('whose fact it is', async t => {
  for (const label of [
    'Date de naissance du représentant légal', 'Date de naissance de votre conjoint', 'Date de naissance de l’enfant', 'Date de naissance de la mère', 'Date de naissance du tuteur',
    'Date de naissance du bénéficiaire', 'Date de naissance (responsable légal)', 'Date de délivrance de l’acte de naissance', 'Date d’obtention du permis'
  ]) t.equal(guess('date', label), undefined, label)
  for (const label of ['Date de naissance', 'Votre date de naissance *', 'Date de naissance du demandeur', 'DATE DE NAISSANCE (jj/mm/aaaa)', 'Né(e) le']) {
    t.equal(guess('date', label), 'demandeur.date_naissance', label)
  }
  t.equal(guess('email', 'Courriel de l’employeur'), undefined, 'the browser would give the applicant’s own')
  t.equal(guess('phone', 'Téléphone des parents'), undefined)
  t.equal(guess('email', 'Votre courriel'), 'ask')
  t.equal(guess('drop_down_list', 'Situation professionnelle du conjoint', ['Salarié', 'Étudiant']), undefined)
  t.equal(guess('decimal_number', 'Ressources mensuelles du foyer'), undefined)
  t.equal(guess('decimal_number', 'Salaire de votre père'), undefined)
})

t.test('of which place', async t => {
  for (const [type, label] of [
    ['departements', 'Département de naissance'], ['communes', 'Commune de naissance'], ['communes', 'Commune de l’établissement'], ['communes', 'Ville du stage'],
    ['text', 'Code postal de l’entreprise'], ['communes', 'Commune de résidence des parents'], ['departements', 'Département de l’auto-école'], ['regions', 'Région d’accueil']
  ] as [ChampType, string][]) t.equal(guess(type, label), undefined, label)
  for (const [type, label] of [['departements', 'Département de résidence'], ['communes', 'Votre commune'], ['communes', 'Commune où vous habitez'], ['communes', 'Commune de résidence principale']] as [ChampType, string][]) {
    t.equal(guess(type, label), 'logement.commune', label)
  }
})

t.test('which grant, and when', async t => {
  for (const label of ['Avez-vous déjà obtenu une bourse au permis ?', 'Avez-vous demandé une bourse ?', 'Étiez-vous boursier l’an dernier ?', 'Un de vos enfants est-il boursier ?']) {
    t.equal(guess('yes_no', label), undefined, label)
  }
  t.equal(guess('yes_no', 'Êtes-vous étudiant boursier ?'), 'demandeur.boursier')
  t.equal(guess('integer_number', 'Nombre de personnes à charge'), undefined, 'not only children')
  t.equal(guess('integer_number', 'Nombre d’enfants à charge'), 'foyer.nombre_enfants')
})

t.test('under the title of somebody else, nothing is the applicant’s', async t => {
  t.same(guesses(
    { type: 'titre', label: 'Représentant légal', level: 1 }, { type: 'titre', label: 'Identité', level: 2 }, { type: 'date', label: 'Date de naissance' }, { type: 'email', label: 'Adresse électronique' },
    { type: 'titre', label: 'Le demandeur', level: 1 }, { type: 'date', label: 'Date de naissance' }
  ), [undefined, undefined, 'demandeur.date_naissance'])
})

t.test('a repetition lists the people that it names', async t => {
  const rows: Asked[] = [{ type: 'date', label: 'Date de naissance' }, { type: 'text', label: 'Prénom du père' }]
  t.same(guesses({ type: 'repetition', label: 'Vos enfants', rows }), ['enfants'])
  t.same(guesses({ type: 'repetition', label: 'Représentants légaux', rows }), [undefined])
  t.same(guesses({ type: 'repetition', label: 'Vos expériences', rows }), [undefined])
  const [found] = suggestions(schemaOf({ type: 'repetition', label: 'Vos enfants', rows }))
  t.same(found?.field?.type === 'repetition' && found.field.rows.map(({ from }) => from), ['date_naissance'], 'not the father’s')
})

t.test('a choice: options that say one answer only, or nothing', async t => {
  t.equal(guess('drop_down_list', 'Situation principale', ['Oui', 'Non']), undefined, 'never values: {}')
  const [found] = suggestions(schemaOf({ type: 'drop_down_list', label: 'Situation principale', options: ['Étudiant(e)', 'Salarié du privé', 'Salarié du public', 'Retraité'] }))
  t.match(found?.field, { 'values': { etudiant: 'Étudiant(e)', retraite: 'Retraité' }, 'omit': ['salarie', 'independant', 'chomeur', 'inactif'], 'à_confirmer': true })
  t.match(draftOf(schemaOf({ type: 'drop_down_list', label: 'Situation principale', options: ['Étudiant', 'Apprenti'] })), /À décider : situation_principale, option « Apprenti »/)
})
