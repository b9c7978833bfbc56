import { regimeAgricole } from '../../notions/local/msa.js'
import { formula } from '../../rule.js'

export default formula({ conditions: [regimeAgricole] })
