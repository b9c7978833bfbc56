export { euros } from '../household/index.js'
