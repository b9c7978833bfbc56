import { listedWord } from '../listed.js'

export default listedWord({
  type: 'mention_baccalaureat',
  subject: 'votre mention au baccalauréat',
  read: c => c.household.demandeur.mention_baccalaureat,
  words: {
    mention_assez_bien: 'assez bien', mention_bien: 'bien', mention_tres_bien: 'très bien',
    mention_tres_bien_felicitations_jury: 'très bien avec les félicitations du jury', non_renseignee: 'aucune'
  }
})
