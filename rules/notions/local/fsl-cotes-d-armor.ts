import type { Kind, Month, Person } from '../../../src/household/index.js'
import { notion, type Rule } from '../../rule.js'
import { declareParLaFamille } from '../allocations-declarees.js'
import { personnesDuMenage } from '../enfants.js'
import { indemnitesJournalieres } from '../indemnites-journalieres.js'
import { montantAah } from '../minima-sociaux/aah.js'
import { montantAsi } from '../minima-sociaux/asi.js'
import { montantAspa } from '../minima-sociaux/aspa.js'
import { montantAss } from '../minima-sociaux/ass.js'
import { montantAf } from '../prestations-familiales/af.js'
import { montantAsf } from '../prestations-familiales/asf.js'
import { montantCf } from '../prestations-familiales/cf.js'
import { montantPajeBase } from '../prestations-familiales/paje-base.js'
import { montantCaah } from '../rsa-et-logement/caah.js'
import { montantRsa } from '../rsa-et-logement/rsa.js'
import { montantPpa } from '../rsa-et-prime-activite/ppa.js'
import { moyenneDesTroisDerniersMois } from './ressources-recentes.js'

const individuelles: readonly Kind[] = ['salaire_net', 'chomage_net', 'retraite_nette', 'pensions_alimentaires_percues', 'pensions_invalidite']

const ressourcesDUnePersonne = (c: Rule, person: Person, month: Month): number =>
  individuelles.reduce((sum, kind) => sum + person.montant(kind, month), 0) + indemnitesJournalieres(c, person, month) +
  montantAah(c, person, month) + montantAsi(c, person, month) + montantAss(c, person, month) + montantCaah(c, person, month)

const prestationsDeLaFamille = (c: Rule, month: Month): number =>
  montantAf(c, month) + montantAsf(c, month) + montantAspa(c, month) + montantCf(c, month) + montantPajeBase(c, month) +
  montantPpa(c, month) + montantRsa(c, month) + (declareParLaFamille(c, 'paje_prepare', month) ?? 0)

/** Income of the household, on the mean of the three last months (règlement intérieur, annexe 2). */
export const ressourcesFslCotesDArmor = notion('ressources pour le FSL des Côtes-d’Armor', (c): number =>
  moyenneDesTroisDerniersMois(c, month =>
    personnesDuMenage(c).reduce((sum, person) => sum + ressourcesDUnePersonne(c, person, month), 0) + prestationsDeLaFamille(c, month)))
