import { aideAvantReductions, atteintLeMinimum } from '../../notions/rsa-et-logement/aide-logement.js'
import { parameter } from '../../rule.js'
import { habit, notion } from '../habit.js'

const minimum = parameter('logement/minimum-verse')

export default habit({
  says: 'Aides au logement : le minimum de 10 € est comparé à l’aide avant ses réductions, que le logement soit conventionné ou non.',
  replaces: [notion(atteintLeMinimum, () => (c, month) => aideAvantReductions(c, month) >= c.value(minimum))]
})
