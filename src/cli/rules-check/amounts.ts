import { fault, type AidCheck } from './finding.js'

/** A sum without its unit or below zero, and an aid of a sum that never says how much. */
export const amounts = (computed: ReadonlySet<string>): AidCheck => ({ name, yaml }) => {
  const { type, montant, unit } = yaml.data
  const path = montant == null ? ['type'] : ['montant']
  return [
    ...type !== 'bool' && !unit?.trim() ? [fault(yaml.problemAt(path, 'montant sans unité. Ajoutez « unit: € » (ou %, séances…).'))] : [],
    ...montant != null && montant <= 0 ? [fault(yaml.problemAt(['montant'], 'montant nul ou négatif. Écrivez ce que la personne reçoit.'))] : [],
    ...type === 'float' && montant == null && !computed.has(name)
      ? [fault(yaml.problemAt(path, 'montant absent. Ajoutez « montant: », ou écrivez « type: bool » si l’aide n’a pas de montant fixe.'))]
      : []
  ]
}
