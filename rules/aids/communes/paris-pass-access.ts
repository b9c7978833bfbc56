import { demandeurHandicape, parisien } from '../../notions/local/paris/conditions.js'
import { aUnDomicile, peuImpose } from '../../notions/local/paris/imposition.js'
import { formula } from '../../rule.js'

export default formula({ conditions: [parisien, aUnDomicile, demandeurHandicape, peuImpose] })
