import { nationalite } from '../../../notions/local/eure-et-loir.js'
import { formula } from '../../../rule.js'

export default formula({ conditions: [nationalite] })
