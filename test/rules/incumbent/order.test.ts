import t from 'tap'
import { goldens } from '../../goldens/households.js'
import { rare } from '../../goldens/rare.js'
import { allHabits, calculationOf, catalogue, found } from '../found.js'

const [forwards, backwards] = [allHabits, new Set([...allHabits].reverse())]
const households = [...goldens.filter((_, rank) => rank % 10 === 0), ...rare.filter((_, rank) => rank % 10 === 0)]

t.test('the incumbent’s habits give the same results in any order', async t => {
  const differ = households.flatMap(household => {
    const [one, other] = [calculationOf(household, forwards), calculationOf(household, backwards)]
    return catalogue.aids.filter(aid => found(aid, one).shown !== found(aid, other).shown).map(({ id }) => `${household.id} ${id}`)
  })
  t.same(differ, [])
})
