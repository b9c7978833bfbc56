import { z } from 'zod'
import { commune } from './commune.js'
import { choice, number, orUnknown, yesNo, type Field } from './field.js'

const mois: Field<number> = { schema: z.union([z.literal(12), z.literal(-2), z.literal(-12)]), absent: null }

export const famille = {
  en_couple: yesNo(),
  rsa_isolement_recent: yesNo(),
  bourse_criteres_sociaux_nombre_enfants_a_charge: number(0),
  bourse_criteres_sociaux_nombre_enfants_a_charge_dans_enseignement_superieur: number(0),
  proprietaire_proche_famille: yesNo(),
  parisien: yesNo(),
  bourse_lycee: yesNo()
}

export const menage = {
  _logementType: choice('locataire', 'proprietaire', 'heberge', 'sansDomicile'),
  _primoAccedant: yesNo(),
  _locationType: choice('vide', 'meuble', 'foyer'),
  coloc: yesNo(),
  logement_chambre: yesNo(),
  logement_crous: yesNo(),
  etat_logement_foyer: orUnknown(choice('logement_rehabilite', 'logement_non_rehabilite'), 'non_renseigne'),
  loyer: number(0),
  charges_locatives: number(0),
  participation_frais: yesNo(),
  depcom: commune(),
  _difficultes_acces_ou_frais_logement: yesNo(),
  _nombreMoisEntreeLogement: mois
}

export const parents = {
  _situation: choice('en_couple', 'separes', 'celibataire', 'veuve', 'decedes', 'sans_autorite'),
  _en_france: yesNo(),
  rfr: number(),
  nbptr: number(0, 30)
}

/** Tax income of year N-2, asked from the results; euros a year. */
export const ressourcesFiscales = {
  salaire_imposable: number(),
  chomage_imposable: number(),
  retraite_imposable: number(),
  frais_reels: number(),
  pensions_alimentaires_percues: number(),
  pensions_alimentaires_versees: number(),
  revenus_locatifs: number()
}

/** Savings and property, asked from the results; euros. */
export const patrimoine = {
  valeur_terrains_non_loues: number(0),
  valeur_locative_terrains_non_loues: number(0),
  valeur_immo_non_loue: number(0),
  valeur_locative_immo_non_loue: number(0),
  valeur_patrimoine_loue: number(0),
  livret_a: number(0),
  epargne_revenus_non_imposables: number(0),
  epargne_revenus_imposables: number(0)
}
