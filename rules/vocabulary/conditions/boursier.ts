import { boursier } from '../../notions/boursier.js'
import { simpleWord } from '../simple.js'

export default simpleWord({
  id: 'boursier',
  general: 'avoir une bourse sur critères sociaux',
  test: boursier,
  yes: 'Vous avez droit à une bourse sur critères sociaux.',
  no: 'Vous n’avez pas droit à une bourse sur critères sociaux.'
})
