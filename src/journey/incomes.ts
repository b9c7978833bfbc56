import aah from './questions/revenus/aah.js'
import aeeh from './questions/revenus/aeeh.js'
import af from './questions/revenus/af.js'
import aideLogement from './questions/revenus/aide-logement.js'
import allocationSecurisationProfessionnelle from './questions/revenus/allocation-securisation-professionnelle.js'
import asf from './questions/revenus/asf.js'
import asi from './questions/revenus/asi.js'
import aspa from './questions/revenus/aspa.js'
import ass from './questions/revenus/ass.js'
import bourseEnseignementSup from './questions/revenus/bourse-enseignement-sup.js'
import bourseLycee from './questions/revenus/bourse-lycee.js'
import bourseRecherche from './questions/revenus/bourse-recherche.js'
import caah from './questions/revenus/caah.js'
import cf from './questions/revenus/cf.js'
import chomageNet from './questions/revenus/chomage-net.js'
import contratEngagementJeune from './questions/revenus/contrat-engagement-jeune.js'
import dedommagementVictimeAmiante from './questions/revenus/dedommagement-victime-amiante.js'
import gainsExceptionnels from './questions/revenus/gains-exceptionnels.js'
import indemnitesChomagePartiel from './questions/revenus/indemnites-chomage-partiel.js'
import indemnitesJournalieresAccidentTravail from './questions/revenus/indemnites-journalieres-accident-travail.js'
import indemnitesJournalieresMaladie from './questions/revenus/indemnites-journalieres-maladie.js'
import indemnitesJournalieresMaladieProfessionnelle from './questions/revenus/indemnites-journalieres-maladie-professionnelle.js'
import indemnitesJournalieresMaternite from './questions/revenus/indemnites-journalieres-maternite.js'
import indemnitesStage from './questions/revenus/indemnites-stage.js'
import indemnitesVolontariat from './questions/revenus/indemnites-volontariat.js'
import mva from './questions/revenus/mva.js'
import pajeBase from './questions/revenus/paje-base.js'
import pajeClca from './questions/revenus/paje-clca.js'
import pajePrepare from './questions/revenus/paje-prepare.js'
import pch from './questions/revenus/pch.js'
import pensionsAlimentairesPercues from './questions/revenus/pensions-alimentaires-percues.js'
import pensionsInvalidite from './questions/revenus/pensions-invalidite.js'
import ppa from './questions/revenus/ppa.js'
import prestationCompensatoire from './questions/revenus/prestation-compensatoire.js'
import primeForfaitaireMensuelleRepriseActivite from './questions/revenus/prime-forfaitaire-mensuelle-reprise-activite.js'
import retraiteCombattant from './questions/revenus/retraite-combattant.js'
import retraiteNette from './questions/revenus/retraite-nette.js'
import revenusCapital from './questions/revenus/revenus-capital.js'
import revenusLocatifs from './questions/revenus/revenus-locatifs.js'
import revenusStageFormationPro from './questions/revenus/revenus-stage-formation-pro.js'
import rpnsAutresRevenus from './questions/revenus/rpns-autres-revenus.js'
import rpnsBeneficeExploitantAgricole from './questions/revenus/rpns-benefice-exploitant-agricole.js'
import rpnsMicroEntrepriseCaBicServiceImp from './questions/revenus/rpns-micro-entreprise-ca-bic-service-imp.js'
import rpnsMicroEntrepriseCaBicVenteImp from './questions/revenus/rpns-micro-entreprise-ca-bic-vente-imp.js'
import rpnsMicroEntrepriseCaBncImp from './questions/revenus/rpns-micro-entreprise-ca-bnc-imp.js'
import rsa from './questions/revenus/rsa.js'
import salaireNet from './questions/revenus/salaire-net.js'
import type { Category } from '../household/index.js'
import type { Income } from './income.js'

/** The kinds of income, most common first inside each group. */
export const incomes: readonly Income[] = [
  salaireNet,
  indemnitesStage,
  revenusStageFormationPro,
  ppa,
  rpnsMicroEntrepriseCaBicVenteImp,
  rpnsMicroEntrepriseCaBicServiceImp,
  rpnsMicroEntrepriseCaBncImp,
  rpnsBeneficeExploitantAgricole,
  rpnsAutresRevenus,
  chomageNet,
  allocationSecurisationProfessionnelle,
  primeForfaitaireMensuelleRepriseActivite,
  aideLogement,
  rsa,
  contratEngagementJeune,
  ass,
  af,
  pajeBase,
  pajePrepare,
  pajeClca,
  cf,
  asf,
  aah,
  caah,
  mva,
  aeeh,
  pch,
  asi,
  aspa,
  indemnitesJournalieresMaladie,
  indemnitesJournalieresMaternite,
  indemnitesJournalieresAccidentTravail,
  indemnitesJournalieresMaladieProfessionnelle,
  indemnitesChomagePartiel,
  indemnitesVolontariat,
  dedommagementVictimeAmiante,
  pensionsAlimentairesPercues,
  pensionsInvalidite,
  prestationCompensatoire,
  retraiteNette,
  retraiteCombattant,
  revenusLocatifs,
  revenusCapital,
  bourseEnseignementSup,
  bourseLycee,
  bourseRecherche,
  gainsExceptionnels
]

/** Titles of the groups, in the order in which they are listed. */
export const incomeGroups: Readonly<Record<Category, string>> = {
  revenusActivite: 'Travail',
  allocations: 'Allocations et aides',
  autre: 'Bourses et autres',
  pensions: 'Pensions et retraite',
  indemnites: 'Indemnités',
  rpns: 'Travail indépendant',
  patrimoine: 'Patrimoine'
}
