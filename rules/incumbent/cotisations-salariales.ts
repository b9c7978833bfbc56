/**
 * The contributions of an employee of the private sector that the incumbent takes off a gross salary, under the ceiling of the social
 * security: parts of the gross (CSS, articles D. 242-4, L. 136-2 and L. 136-8; Agirc-Arrco agreement of 17 November 2017).
 */
const cotisations = { vieillessePlafonnee: 0.069, vieillesseDeplafonnee: 0.004, agircArrco: 0.0315, equilibreGeneral: 0.0086 }
export const csgDeductible = 0.068 * 0.9825

export const tauxDeCotisation = Object.values(cotisations).reduce((sum, taux) => sum + taux, csgDeductible)
