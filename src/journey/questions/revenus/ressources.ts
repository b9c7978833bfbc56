import { checkboxes } from '../../controls/checkboxes.js'
import { aboutPerson } from '../../define.js'
import { incomeGroups } from '../../incomes/index.js'
import { forRole } from '../../words.js'

export default aboutPerson({
  field: 'ressources',
  path: 'ressources/types',
  chapter: 'revenus',
  title: forRole({
    demandeur: 'Depuis un an, qu’avez-vous reçu ?',
    conjoint: 'Depuis un an, qu’a reçu votre conjoint ou conjointe ?',
    enfant: name => `Depuis un an, qu’a reçu ${name} ?`
  }),
  hint: 'Cochez ce qui a été reçu au moins un mois, ou rien.',
  help: {
    title: 'Et si je coche une aide ?',
    paragraphs: ['Elle compte comme déjà reçue : nous ne la proposerons pas.']
  },
  control: (words, person, scene) => checkboxes({
    ...words,
    none: 'Aucun revenu',
    groups: incomeGroups.map(({ title, incomes }) => ({
      title,
      options: incomes
        .filter(income => income.offered?.(person, scene) ?? true)
        .map(({ kind, label, detail }) => ({ value: kind, label, ...detail === undefined ? {} : { hint: detail } }))
    })).filter(({ options }) => options.length > 0)
  })
})
