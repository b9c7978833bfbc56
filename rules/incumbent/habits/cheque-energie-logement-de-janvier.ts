import { yearOf } from '../../../src/household/index.js'
import { enGardeAlternee, occupeUnLogement } from '../../aids/national/cheque-energie.js'
import { decritParLesReponses } from '../../notions/periodes.js'
import type { Rule } from '../../rule.js'
import { habit, notion } from '../habit.js'

const janvierConnu = (c: Rule): boolean => decritParLesReponses(c, `${yearOf(c.date)}-01`)

export default habit({
  says: 'Le chèque énergie demande un logement connu en janvier : il ne sort que de janvier à avril.',
  replaces: [
    notion(occupeUnLogement, law => c => janvierConnu(c) && law(c)),
    notion(enGardeAlternee, law => (c, person) => janvierConnu(c) && law(c, person))
  ]
})
