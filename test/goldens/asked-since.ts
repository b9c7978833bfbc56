/** Facts that the field did not ask for when the households were recorded: none of them answers these questions. */
const facts = ['titre_sejour', 'duree_possession_titre_sejour', 'duree_residence_france', 'ne_en_france']

export const askedSince = (id: string): boolean => facts.includes(id.split('.').at(-1)!)
