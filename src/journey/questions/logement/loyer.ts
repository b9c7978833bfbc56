import { amount } from '../../controls/amount.js'
import { group } from '../../controls/group.js'
import { refusing } from '../../controls/refusing.js'
import { aboutHome } from '../../define.js'
import type { Scene } from '../../question.js'

const owns = ({ household }: Scene) => household.menage._logementType === 'proprietaire'
const furnished = ({ household }: Scene) => household.menage._locationType === 'meuble'
const shared = ({ household }: Scene) => household.menage.coloc

/** Furnished: rent with charges. Otherwise the two are asked apart, as on a rent receipt. */
export default aboutHome('menage', {
  field: 'loyer',
  chapter: 'logement',
  title: (_, scene) => owns(scene) ? 'Combien remboursez-vous par mois pour votre logement ?' : 'Quel est votre loyer ?',
  hint: (_, scene) => owns(scene)
    ? 'Les mensualités du prêt, assurance comprise ; écrivez 0 si vous n’avez pas de prêt.'
    : 'Le montant de la quittance de ce mois-ci, sans retirer les aides au logement.',
  help: (_, scene) => owns(scene)
    ? undefined
    : {
        title: 'Où trouver ces montants ?',
        paragraphs: [
          'Sur la quittance ou l’avis d’échéance, loyer et charges sont sur deux lignes.',
          'Les charges paient l’eau froide, l’entretien de l’immeuble, parfois le chauffage. Votre abonnement d’électricité ou d’internet n’en fait pas partie.'
        ]
      },
  asked: (_, { household }) => ['locataire', 'proprietaire'].includes(household.menage._logementType ?? ''),
  facts: (prefix, scene) => ({ loyer: `${prefix}.loyer`, ...withCharges(scene) ? { charges_locatives: `${prefix}.charges_locatives` } : {} }),
  control: (_words, _, scene) => refusing(group([
    amount({
      name: 'loyer',
      label: owns(scene) ? 'Mensualités' : `${shared(scene) ? 'Votre part du loyer' : 'Loyer'}${furnished(scene) ? ', charges comprises' : ', sans les charges'}`,
      what: owns(scene) ? 'le montant des mensualités' : 'le loyer',
      needed: !owns(scene),
      unit: '€ par mois'
    }),
    ...withCharges(scene)
      ? [amount({ name: 'charges_locatives', label: `${shared(scene) ? 'Votre part des charges' : 'Charges'}`, what: 'les charges', unit: '€ par mois' })]
      : []
  ]), ({ loyer }) => loyer === 0 && !owns(scene) ? { name: 'loyer', message: sansLoyer } : undefined)
})

const sansLoyer = 'Écrivez le loyer de la quittance, avant l’aide au logement. Si vous n’en payez pas, changez la réponse sur votre logement et dites que vous êtes hébergé.'

const withCharges = (scene: Scene): boolean => !owns(scene) && !furnished(scene)
