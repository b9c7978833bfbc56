import { typography } from '../../../content/typography.js'
import type { Block, Inline } from '../../../pdf/index.js'
import { aidBlocks } from './aid-blocks.js'
import { plural } from '../../../household/index.js'
import { capital } from '../../../journey/words.js'
import { inWords } from '../plan-view.js'
import type { SheetContent } from './content.js'
import { heading, introduction, list, paragraph, placeBlocks } from './phrases.js'

/** The sheet as the PDF lays it out: a page for who is in a hurry; with the annex, then the aids one by one and the answers. */
export function sheetBlocks (content: SheetContent, { nom, official }: { nom: string, official: boolean }): Block[] {
  const { titre, imprime_le: date, annexe, groupes, averifier, aides, recues, indisponibles, sections } = content
  return [
    heading(1, titre),
    paragraph(`Faite le ${date} avec « ${nom} ». Les montants sont des estimations : l’organisme qui paie décide.`, 'lead'),
    ...official ? [] : [paragraph('Démonstration : ce n’est pas un document officiel de l’État.', 'small')],
    ...resumeBlocks(content.reprise),
    ...content.complet ? [] : [paragraph('Il reste des questions : les aides apparaîtront ici à la fin.')],
    ...content.complet && groupes.length === 0
      ? [paragraph('D’après les réponses, aucune des aides que nous connaissons n’est ouverte aujourd’hui. Parlez de la situation dans une maison France services, au CCAS ou à la mission locale.')]
      : [],
    ...moneyBlocks(content),
    ...planBlocks(content),
    ...annexe ? groupes.flatMap(groupBlocks) : otherBlocks(content),
    ...aides.length > 0 ? [{ kind: 'new-page' } as const] : [],
    ...aides.flatMap(aidBlocks),
    ...annexe && averifier.length > 0 ? [heading(2, 'À vérifier'), ...averifier.flatMap(missingBlocks)] : [],
    ...indisponibles.length > 0 ? [heading(2, 'Calcul indisponible ce jour-là'), list(indisponibles)] : [],
    ...recues.length > 0 ? [heading(2, 'Déjà reçues'), list(recues)] : [],
    ...annexe ? whereBlocks(content) : [paragraph('Besoin d’aide ? Un espace France services aide aux démarches, gratuitement.', 'small')],
    ...sections.length > 0 ? [{ kind: 'new-page' } as const, heading(2, 'Les réponses données')] : [],
    ...sections.flatMap(({ titre, lignes }): Block[] => [
      heading(3, titre),
      { kind: 'answers', rows: lignes.map(({ libelle, valeurs }) => ({ label: typography(libelle), values: valeurs.map(typography) })) }
    ])
  ]
}

function moneyBlocks ({ sommes: { sures, possibles, a_confirmer: toConfirm } }: SheetContent): Block[] {
  return [
    ...sures.length === 0 ? [] : [paragraph([{ text: 'À demander aujourd’hui, environ : ' }, { text: inWords(sures)!, strong: true }, { text: '.' }], 'lead')],
    ...possibles === undefined ? [] : [paragraph(`${sures.length > 0 ? 'Et peut-être' : 'Peut-être'} ${possibles}${sures.length > 0 ? ' de plus' : ''}, à certaines conditions.`)],
    ...toConfirm === undefined ? [] : [paragraph(`À confirmer, car des chiffres ont sans doute changé : ${toConfirm}.`)]
  ]
}

function planBlocks ({ plan, papiers, automatiques }: SheetContent): Block[] {
  return [
    ...plan.length === 0 ? [] : [heading(2, 'Par où commencer')],
    ...plan.length === 0 ? [] : [{ kind: 'summary', items: plan.map(stepItem) } as const],
    ...papiers.length === 0 ? [] : [heading(2, 'Papiers à préparer'), paragraph(`${papiers.join(' ; ')}.`)],
    ...automatiques.length === 0 ? [] : [paragraph(`Rien à faire, ces aides arrivent d’elles-mêmes : ${automatiques.join(', ')}.`)]
  ]
}

function stepItem ({ titre, aides, autres, apporte, peut_etre: maybe, avant, lien, telephone }: SheetContent['plan'][number], rank: number) {
  const named = aides.map(({ titre, montant }) => montant === undefined ? titre : `${titre} (${montant})`).join(', ')
  const detail = [
    `${named}${autres === 0 ? '' : ` et ${autres === 1 ? 'une autre aide' : `${autres} autres aides`}`}.`,
    ...maybe === undefined ? [] : [`Peut-être ${maybe}${apporte === undefined ? '' : ' de plus'}.`],
    ...avant === undefined ? [] : [`Avant le ${avant}.`],
    ...lien?.externe !== true ? [] : [`Sur internet : ${new URL(lien.href).hostname.replace(/^www\./, '')}.`],
    ...telephone === undefined ? [] : [`Téléphone : ${telephone.texte}.`]
  ]
  return { mark: `${rank + 1}.`, title: typography(titre), value: apporte === undefined ? undefined : typography(apporte), detail: typography(detail.join(' ')) }
}

/** The aids that the plan does not name are in the complete sheet. */
const otherBlocks = ({ autres, averifier_en_bref: toCheck }: SheetContent): Block[] => [
  ...autres === 0 ? [] : [paragraph(`La fiche complète dit tout de ${autres} ${plural(autres, 'autre aide', 'autres aides')}.`, 'small')],
  ...toCheck === undefined ? [] : [paragraph(`À vérifier : ${toCheck}.`, 'small')]
]

const groupBlocks = ({ titre, aides }: SheetContent['groupes'][number]): Block[] => [
  heading(2, titre),
  {
    kind: 'summary',
    items: aides.map(({ numero, titre, montant, institution, condition, premier_pas: first }) => ({
      mark: `${numero}.`, title: typography(titre), value: montant === undefined ? undefined : typography(montant),
      detail: typography(`${institution}. ${condition === undefined ? '' : `${capital(condition)}. `}Premier pas : ${first}.`)
    }))
  }
]

function resumeBlocks (reprise: SheetContent['reprise']): Block[] {
  if (reprise === undefined) return [paragraph('Cette fiche n’a pas de code : les réponses ne se retrouvent que dans le navigateur où elles ont été données, pendant 24 heures au plus.', 'small')]
  const { code, adresse, lien, jusquau, qr } = reprise
  const where: Inline[] = [{ text: 'Pour reprendre plus tard ou ailleurs : code à taper sur ' }, { text: adresse, strong: true, href: lien }, { text: `, valable jusqu’au ${jusquau}.` }]
  return [
    {
      kind: 'figure', ...qr, alt: 'QR code de reprise : il ouvre la même adresse que le code',
      beside: [{ words: [{ text: code, strong: true }], large: true }, { words: where, small: true }, { words: 'Toute personne qui a ce code peut lire les réponses : gardez cette fiche pour vous.', small: true }]
    }
  ]
}

const missingBlocks = ({ questions, doutes, aides }: SheetContent['averifier'][number]): Block[] => [
  ...questions.length > 0 ? [introduction(`Il nous manque une réponse : ${questions.join(' ; ')}`)] : [],
  ...doutes.map(doute => introduction(`À vérifier auprès de l’organisme : ${doute}.`)),
  list(aides)
]

function whereBlocks ({ lieux, bureaux, releve }: SheetContent): Block[] {
  return [
    heading(2, 'Où trouver quelqu’un'),
    list([
      'Un espace France services aide aux démarches, gratuitement, avec ou sans rendez-vous.',
      'Le CCAS ou la mairie de la commune reçoit et oriente.'
    ]),
    ...[...lieux, ...bureaux].flatMap(placeBlocks),
    ...releve === undefined ? [] : [paragraph(`Adresses relevées le ${releve} dans les annuaires publics. Vérifiez les horaires avant de vous déplacer.`, 'small')]
  ]
}
