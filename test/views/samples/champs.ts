// Form controls: each in its plain state, with an error, and as the page's title.
const erreur = 'Écrivez un montant en euros, par exemple 650'
const ouiNon = [{ valeur: 'oui', libelle: 'Oui' }, { valeur: 'non', libelle: 'Non' }]
const activites = [
  { valeur: 'etudiant', libelle: 'Étudiant', indice: 'Y compris en apprentissage' },
  { valeur: 'salarie', libelle: 'Salarié', coche: true },
  { valeur: 'chomeur', libelle: 'Inscrit à France Travail' },
  { valeur: 'inactif', libelle: 'Sans activité' }
]
const noms = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre']
const mois = noms.map((nom, n) => ({ cle: `2026-${String(n + 1).padStart(2, '0')}`, libelle: `${nom} 2026` }))
const loyer = { id: 'loyer', nom: 'loyer', libelle: 'Quel est votre loyer, charges comprises ?' }

export const champs: Record<string, { macro: string, cas: Record<string, unknown>[] }> = {
  'champ-texte': {
    macro: 'champTexte',
    cas: [
      { id: 'depcom', nom: 'depcom', libelle: 'Code postal ou commune', indice: 'Celle où vous dormez', largeur: 'moyen',
        valeur: 'L’Île & "Co"' },
      { id: 'depcom', nom: 'depcom', libelle: 'Où habitez-vous ?', indice: 'Par exemple 69001', titre_h1: true,
        erreur: 'Écrivez une commune', requis: false }
    ]
  },
  'champ-montant': { macro: 'champMontant', cas: [loyer, { ...loyer, titre_h1: true, indice: 'Sans les aides', valeur: 'abc', erreur }] },
  'champ-nombre': {
    macro: 'champNombre',
    cas: [{ id: 'enfants', nom: 'enfants', libelle: 'Nombre d’enfants', valeur: 0 }, { ...loyer, suffixe: 'kilomètres' }]
  },
  'champ-date': {
    macro: 'champDate',
    cas: [
      { id: 'naissance', nom: 'date_naissance', libelle: 'Votre date de naissance', indice: 'Par exemple 31 3 2004', autocomplete: 'bday' },
      {
        id: 'naissance', nom: 'date_naissance', libelle: 'Quelle est votre date de naissance ?', titre_h1: true,
        valeur: { jour: '31', mois: '14', annee: '2004' }, erreurs: { mois: 'Le mois va de 1 à 12' }
      }
    ]
  },
  radios: {
    macro: 'radios',
    cas: [
      { id: 'boursier', nom: 'boursier', libelle: 'Êtes-vous boursier ?', titre_h1: true, options: ouiNon },
      { id: 'activite', nom: 'activite', libelle: 'Votre activité', indice: 'La principale', options: activites,
        erreur: 'Choisissez une activité' }
    ]
  },
  cases: {
    macro: 'cases',
    cas: [
      { id: 'ressources', nom: 'ressources', libelle: 'Vos revenus', options: activites, erreur: 'Choisissez au moins un revenu' },
      {
        id: 'ressources', nom: 'ressources', libelle: 'Quels revenus avez-vous eus ?', titre_h1: true,
        groupes: [{ titre: 'Travail', options: activites.slice(0, 2) }, { titre: 'Allocations', options: activites.slice(2) }]
      }
    ]
  },
  revenu: {
    macro: 'revenu',
    cas: [
      { id: 'salaire', nom: 'salaire_net', libelle: 'Votre salaire net', indice: 'Avant impôt', premier: 'janvier 2026',
        dernier: 'décembre 2026', mois },
      { id: 'salaire', nom: 'salaire_net', libelle: 'Votre salaire net', valeur: 'x', erreur, premier: 'janvier 2026',
        dernier: 'février 2026', mois, ouvert: true }
    ]
  },
  mois: {
    macro: 'mois',
    cas: [
      { id: 'salaire', nom: 'salaire_net', libelle: 'Quel salaire net avez-vous reçu chaque mois ?', titre_h1: true,
        indice: 'Écrivez 0 pour un mois sans salaire', mois },
      { id: 'salaire', nom: 'salaire_net', libelle: 'Salaire net', mois: [{ ...mois[8], valeur: 'x', erreur }, mois[9]],
        erreur: 'Un mois est à corriger' }
    ]
  }
}
