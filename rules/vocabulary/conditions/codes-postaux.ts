import { inList } from '../territories.js'
import { placeWord } from '../place.js'

export default placeWord({
  type: 'codes_postaux', where: codes => `dans une commune de code postal ${inList(codes, {})}`
})
