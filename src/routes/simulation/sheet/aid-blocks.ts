import type { Block, Words } from '../../../pdf/index.js'
import type { SheetContent } from './content.js'
import { address, heading, introduction, list, paragraph } from './phrases.js'

type Aid = SheetContent['aides'][number]

/** One aid in full. */
export function aidBlocks (aid: Aid): Block[] {
  const { numero, titre, institution, montant, description } = aid
  return [
    { kind: 'rule' },
    heading(2, `${numero}. ${titre}`),
    introduction([{ text: institution }, ...montant === undefined ? [] : [{ text: ' : ' }, { text: montant, strong: true }]]),
    paragraph(description),
    ...aid.a_confirmer === undefined ? [] : [paragraph(aid.a_confirmer)],
    ...part('Pourquoi', aid.raisons),
    ...part('Le calcul', aid.calcul),
    ...part('À vérifier avant la demande', aid.encore),
    ...part('Délais', aid.delais),
    ...part('Ce qu’il faut apporter', aid.documents),
    ...part('Comment et où la demander', waysOrInstitution(aid))
  ]
}

const part = (titre: string, lines: readonly Words[]): Block[] => lines.length === 0 ? [] : [heading(3, titre), list(lines)]

const waysOrInstitution = (aid: Aid): Words[] => {
  const known = ways(aid)
  return known.length > 0 ? known : [`Adressez-vous à l’organisme : ${aid.institution}.`]
}

function ways ({ compte, demarches, organisme: { nom, telephone, site }, lieux }: Aid): Words[] {
  return [
    ...compte ? ['Créez d’abord un compte, ou connectez-vous si vous en avez un.'] : [],
    ...demarches.map(({ libelle, href }) => [{ text: `${libelle} : ` }, address(href)]),
    ...telephone === undefined ? [] : [[{ text: `${nom}, téléphone : ` }, { text: telephone.texte, strong: true }]],
    ...site === undefined || demarches.some(({ href }) => href === site) ? [] : [[{ text: `${nom} : ` }, address(site)]],
    ...lieux.map(({ nom, lignes, site }) => [
      { text: nom, strong: true }, { text: `. ${lignes.map(line => line.replace(/\.?$/, '.')).join(' ')}` }, ...site === undefined ? [] : [{ text: ' ' }, address(site)]
    ])
  ]
}
