import { inFrench } from '../../household/index.js'
import { longestText, type ScalarType, type PrefillTrouble, type SingleField } from '../../integrations/demarche-numerique/index.js'

const wrong: Partial<Record<ScalarType, string>> = {
  email: 'Écrivez une adresse électronique complète, par exemple nom@exemple.fr.',
  phone: 'Écrivez un numéro de téléphone français à 10 chiffres, par exemple 06 12 34 56 78.',
  date: 'Écrivez une date qui existe, par exemple 17/05/2004.',
  datetime: 'Écrivez une date et une heure, par exemple 02/03/2026 10:30.',
  integer_number: 'Écrivez un nombre entier, en chiffres.',
  decimal_number: 'Écrivez un nombre, en chiffres, par exemple 1234,50.',
  pays: 'Écrivez le nom d’un pays en français, par exemple Belgique.',
  formatted: 'Ce que vous avez écrit n’a pas la forme attendue. Vérifiez-le, ou laissez vide.'
}
export const messageFor = (type: ScalarType): string => wrong[type] ?? 'Choisissez une réponse de la liste, ou laissez vide.'

/** What a person writes, by type, under the label of the champ. */
const hints: Partial<Record<ScalarType, string>> = {
  email: 'Exemple\u00a0: nom@exemple.fr',
  phone: 'Exemple\u00a0: 06 12 34 56 78',
  date: 'Exemple\u00a0: 17/05/2004',
  datetime: 'Exemple\u00a0: 02/03/2026 10:30, heure de Paris',
  pays: 'En français, par exemple Belgique',
  address: 'Numéro, rue, code postal et commune. Vous aurez à la confirmer dans le formulaire.'
}
export const hintFor = (type: ScalarType): string | undefined => hints[type]

/** Said beside the field, before anything is sent: what is too long is refused, never cut. */
export const limitFor = ({ type, longest }: Pick<SingleField, 'type' | 'longest'>): string | undefined =>
  longest === undefined && type !== 'textarea' ? undefined : `${inFrench(longest ?? longestText)} caractères au plus`
export const tooLongFor = ({ longest = longestText }: Pick<SingleField, 'longest'>): string =>
  `Raccourcissez ce texte\u00a0: ${inFrench(longest)} caractères au plus.`

/** Why there is no file, and what to do (contract 13). */
export const troubles: Readonly<Record<PrefillTrouble | 'attente', string>> = {
  saturee: 'Beaucoup de personnes préparent un dossier en ce moment. Réessayez dans quelques secondes.',
  muette: 'Le service Démarche numérique n’a pas répondu à temps.',
  attente: 'Le service Démarche numérique n’a pas répondu à temps.',
  erreur: 'Le service Démarche numérique a un problème en ce moment.',
  inconnue: 'Cette démarche n’est plus ouverte au préremplissage.',
  refusee: 'Le service Démarche numérique n’a pas accepté notre envoi. L’erreur vient de nous, nous en sommes prévenus.',
  reponse_invalide: 'La réponse du service Démarche numérique était illisible.',
  redirection_refusee: 'La réponse du service Démarche numérique était illisible.'
}

/** Why a démarche cannot be prefilled now. */
export const reasons = {
  arret: 'Nous ne préparons pas de dossier en ce moment.',
  non_verifiee: 'Nous n’avons pas encore vérifié ce formulaire\u00a0: nous ne le préremplissons pas.',
  fermee: 'Cette démarche est peut-être fermée, ou elle a changé d’adresse.',
  indisponible: 'Le service Démarche numérique ne répond pas en ce moment.',
  organisme: 'Ce formulaire demande un numéro SIRET\u00a0: il s’adresse aux entreprises et aux associations. Nous ne le préremplissons pas.',
  changee: 'Cette démarche a changé\u00a0: pour ne rien écrire de faux dans votre dossier, nous ne le préremplissons plus.'
} as const
