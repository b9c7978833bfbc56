// Everything that is not a form control.
const source = { titre: 'Code de l’action sociale et des familles, article L262-4', url: 'https://www.legifrance.gouv.fr/' }
const carte = { href: '/aides/rsa', titre: 'Revenu de solidarité active (RSA)' }
const liens = [1, 2, 3].map(numero => ({ numero, href: `?page=${numero}` }))

export const blocs: Record<string, { macro: string, cas: unknown[] }> = {
  'resume-erreurs': {
    macro: 'resumeErreurs',
    cas: [
      [{ cible: 'loyer', message: 'Écrivez un montant en euros' }],
      [{ cible: 'naissance-mois', message: 'Le mois va de 1 à 12' }, { cible: 'activite-1', message: 'Choisissez une activité' }],
      []
    ]
  },
  etapes: {
    macro: 'etapes',
    cas: [{ numero: 2, total: 5, titre: 'Votre logement', suivante: 'Vos revenus' }, { numero: 5, total: 5, titre: 'Vérification' }]
  },
  'aide-details': { macro: 'aideDetails', cas: [{ titre: 'Où trouver ce montant ?', texte: 'Sur votre quittance de loyer.',
    ouvert: true }] },
  'liste-recap': {
    macro: 'listeRecap',
    cas: [{
      lignes: [
        { libelle: 'Date de naissance', valeur: '31 mars 2004', href: '/s/1/naissance' },
        { libelle: 'Vos revenus', valeurs: ['Salaire', 'Bourse'], href: '/s/1/ressources', complement: 'vos revenus' },
        { libelle: 'Enfants à charge', valeur: 0 },
        { libelle: 'Votre loyer' }
      ]
    }]
  },
  'carte-aide': {
    macro: 'carteAide',
    cas: [
      { ...carte, etat: 'eligible', institution: 'Caf', montant: '320 €', legende: 'par mois', premier_pas: 'faire la demande en ligne',
        a_confirmer: 'Ce montant utilise un chiffre d’avril 2025 : il a sans doute changé depuis.' },
      { ...carte, etat: 'a-verifier', niveau: 2, badge: 'À compléter', legende: 'Montant selon votre loyer' },
      carte
    ]
  },
  'liste-aides': { macro: 'listeAides', cas: [{ titre: 'Chaque mois', cartes: [carte] }, { titre: 'Droits, réductions et services', cartes: [carte, { ...carte, condition: 'à condition d’avoir le baccalauréat' }] }] },
  plan: {
    macro: 'plan',
    cas: [
      [
        { titre: 'Demander à la Caf', aides: [{ ...carte, montant: '570 € par mois' }, carte], autres: 2, apporte: '570 € par mois', peut_etre: '40 € par mois', avant: '31 décembre 2026',
          lien: { libelle: 'Faire la demande en ligne', href: 'https://www.caf.fr/', externe: true }, telephone: { texte: '32 30', href: 'tel:3230' }, papiers: ['Bail', 'RIB'] },
        { titre: 'Demander au Crous', aides: [carte], autres: 0, peut_etre: '100 € en une fois', papiers: [] }
      ]
    ]
  },
  badge: { macro: 'badge', cas: [{ texte: 'Nouveau', type: 'new' }, { texte: 'Ville', petit: true }] },
  alerte: { macro: 'alerte', cas: [{ type: 'warning', titre: 'Service lent', texte: 'Réessayez dans une minute.' },
    { texte: 'Enregistré.' }] },
  'mise-en-avant': { macro: 'miseEnAvant', cas: [{ titre: 'Et maintenant ?', texte: 'Faites la demande avant la fin du mois.' }] },
  tableau: {
    macro: 'tableau',
    cas: [{
      id: 'revenus', titre: 'Vos revenus', colonnes: ['Mois', { libelle: 'Salaire', nombre: true }],
      lignes: [['septembre 2026', '1 200 €'], ['octobre 2026', '900 €']]
    }]
  },
  bouton: {
    macro: 'bouton',
    cas: [{ libelle: 'Continuer' }, { libelle: 'Je ne sais pas', nom: 'passer', valeur: 'Je ne sais pas', variante: 'secondaire' },
      { libelle: 'Faire la demande', href: 'https://www.caf.fr/', externe: true, petit: true }]
  },
  lien: { macro: 'lien', cas: [{ href: '/aides/rsa', libelle: 'Pourquoi ?', complement: ' pour le RSA', fleche: true },
    { href: 'https://www.caf.fr/', libelle: 'Caf', externe: true }] },
  retour: { macro: 'retour', cas: [{ href: '/s/1/loyer' }] },
  sommaire: { macro: 'sommaire', cas: [{ liens: [{ href: '#a', libelle: 'Pourquoi' }, { href: '#b', libelle: 'Et maintenant' }] }] },
  pagination: { macro: 'pagination', cas: [{ courante: 2, liens }, { courante: 2, liens: [...liens, { numero: 35, href: '?page=35' }] }, { courante: 1, liens: liens.slice(0, 1) }] },
  conditions: {
    macro: 'conditions',
    cas: [[
      { phrase: 'Vous avez 25 ans ou plus', etat: 'yes', valeur: '26 ans', seuil: 'au moins 25 ans', source },
      { phrase: 'Vous n’êtes pas étudiant', etat: 'no', valeur: 'étudiant', source },
      { phrase: 'Vos revenus sont sous le plafond', etat: 'unknown', manque: { libelle: 'vos revenus', href: '/s/1/ressources' } }
    ]]
  },
  reprise: {
    macro: 'reprise',
    cas: [{ code: '2345-6789-ACEH-JKLM', lien: 'https://aides.example/reprendre/2345-6789-ACEH-JKLM', adresse: 'aides.example/reprendre', jusquau: '30 novembre 2026',
      qr: { size: 9, path: 'M1 1h7v1h-7z' } }]
  }
}
