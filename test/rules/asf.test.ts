// A lone parent who receives no alimony has the whole allowance (CSS, L. 523-1): no words of the aid may ask for a pension.
import t from 'tap'
import { evaluateAid, explainAid } from '../../rules/catalogue.js'
import { goldens } from '../goldens/households.js'
import { calculationOf, catalogue } from './found.js'

const asf = catalogue.aids.find(({ id }) => id === 'asf')!

t.test('a parent without a pension is not told to receive one', async t => {
  const alone = goldens.filter(({ eligibles, answers }) => 'asf' in eligibles && !answers.some(({ value }) => JSON.stringify(value)?.includes('pensions_alimentaires_percues')))
  t.ok(alone.length > 0)
  let [found, said] = [0, 0]
  for (const household of alone) {
    const c = calculationOf(household)
    if (evaluateAid(asf, c).outcome !== 'yes') continue
    found++
    for (const { id, outcome, sentence } of explainAid(asf, c).general) {
      t.not(outcome, 'no', id)
      t.notMatch(sentence, /il faut recevoir|doit recevoir/i)
      if (id === 'pension') {
        said++
        t.match(sentence, /^Vous ne recevez pas de pension alimentaire/)
      }
    }
  }
  t.ok(found > 0)
  t.equal(said, found)
})

t.test('what the fiche and its condition ask is met by receiving nothing', async t => {
  const condition = asf.conditions.find(({ id }) => id === 'pension')!
  t.match(condition.general, /^ne recevoir aucune pension alimentaire, ou /)
  for (const { text } of [...asf.text.conditions, ...asf.text.voluntary_conditions]) t.notMatch(text, /^Recevoir une pension/)
})
