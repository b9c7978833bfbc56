/** A paper that helps to answer: what it is for, and the facts that it gives, which a test looks for in the questionnaire. */
export interface Paper { papier: string, pour: string, facts: readonly string[] }

export const papersForQuestions: readonly Paper[] = [
  { papier: 'Les bulletins de paie des douze derniers mois', pour: 'le salaire net de chaque mois', facts: ['individu.demandeur.salaire_net'] },
  {
    papier: 'Les relevés de paiement de la CAF et de France Travail, ou l’accès à leurs sites',
    pour: 'les allocations reçues depuis un an',
    facts: ['individu.demandeur.chomage_net', 'individu.demandeur.ppa', 'individu.demandeur.aide_logement']
  },
  { papier: 'La quittance de loyer ou le bail', pour: 'le loyer, les charges et le type de logement', facts: ['menage.loyer', 'menage.charges_locatives'] },
  {
    papier: 'Le dernier avis d’impôt de la personne, et celui de ses parents si elle est sur leur déclaration',
    pour: 'le revenu fiscal de référence et le nombre de parts',
    facts: ['parents.rfr', 'parents.nbptr']
  },
  { papier: 'Le certificat de scolarité, ou la carte d’étudiant', pour: 'le niveau d’études et l’établissement', facts: ['individu.demandeur.annee_etude'] },
  { papier: 'Le contrat d’apprentissage, de travail ou de stage', pour: 'le type de contrat et sa date', facts: ['individu.demandeur._contratAlternance'] },
  { papier: 'Le livret de famille', pour: 'les dates de naissance du conjoint ou de la conjointe, et des enfants', facts: ['individu.conjoint.date_naissance'] },
  { papier: 'La décision de la MDPH', pour: 'le taux d’incapacité', facts: ['individu.demandeur.taux_incapacite'] }
]

/** Papers that aids ask for under many names. */
export const papersForAids: readonly { papier: string, names: RegExp }[] = [
  { papier: 'Une pièce d’identité ou un titre de séjour', names: /d’identité(?! bancaire)|titre de séjour/i },
  { papier: 'Un relevé d’identité bancaire (RIB)', names: /\bRIB\b|identité bancaire/i },
  { papier: 'Un justificatif de domicile', names: /justificatif de domicile/i },
  { papier: 'Le dernier avis d’imposition', names: /imposition/i },
  { papier: 'Les justificatifs de ressources des trois derniers mois', names: /ressources/i },
  { papier: 'Le bail ou la quittance de loyer', names: /\bbail\b|quittance/i },
  { papier: 'L’attestation de la CAF, avec le quotient familial et le numéro d’allocataire', names: /\bCAF\b|quotient familial/i },
  { papier: 'Le certificat de scolarité', names: /scolarité/i },
  { papier: 'Une photo d’identité', names: /photo/i },
  { papier: 'Le livret de famille', names: /livret de famille/i },
  { papier: 'Le permis de conduire, ou le devis de l’auto-école', names: /permis|auto-école/i }
]
