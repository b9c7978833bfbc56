import { addMonths, firstDay, yearOf } from '../../../src/household/index.js'
import { aLAgeDuPassColo, ageDuPassColo } from '../../aids/national/pass-colo.js'
import { ageRetenu, moisCourant } from '../../notions/periodes.js'
import type { Person, Rule } from '../../rule.js'
import { habit, notion } from '../habit.js'

function aLAge (c: Rule, enfant: Person): boolean {
  const requis = c.value(ageDuPassColo)
  return ageRetenu(c, enfant, `${yearOf(c.date)}-01`) === requis - 1 ||
    enfant.date_naissance === firstDay(addMonths(moisCourant(c), -12 * requis))
}

export default habit({
  says: 'Le Pass colo prend l’âge de l’enfant à la date de la simulation, ou au 1er janvier, et non son année de naissance.',
  replaces: [notion(aLAgeDuPassColo, () => aLAge)]
})
