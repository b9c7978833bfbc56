import { placeWord } from '../place.js'

/** SIREN of the intercommunalité. */
export default placeWord({
  type: 'epcis',
  where: codes => `une commune ${codes.length > 1 ? 'des intercommunalités concernées' : 'de l’intercommunalité concernée'}`
})
