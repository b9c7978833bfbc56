import t from 'tap'
import { readAnswers } from '../../src/household/index.js'
import { goldens } from '../goldens/households.js'
import { askedForNothing } from './read.js'

/** Questions of the journey itself, or of the bicycle model, which reads them apart. */
const otherReaders: Readonly<Record<string, string>> = {
  'individu.enfant._firstName': 'nomme l’enfant dans les questions',
  'enfants.liste': 'liste des enfants',
  'individu.enfants._hasRessources': 'ouvre les questions sur les revenus des enfants',
  'individu.demandeur._interetsAidesVelo': 'lue par le modèle des aides au vélo'
}
const elsewhere = (id: string): boolean => id.replace(/enfant_\d+/, 'enfant') in otherReaders

t.test('what is asked is read: by an aid, for that household as it is known when it is asked', async t => {
  const some = goldens.filter((_, rank) => rank % 10 === 3)
  t.same(some.flatMap(({ id, dateDeValeur, answers }) => askedForNothing(dateDeValeur, readAnswers(answers), elsewhere).map(question => `${id} ${question}`)), [])
})
