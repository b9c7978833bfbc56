import { sansCss } from '../../notions/local/css.js'
import { formula } from '../../rule.js'

export default formula({ conditions: [sansCss] })
