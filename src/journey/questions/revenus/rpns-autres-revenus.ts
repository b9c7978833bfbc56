import { group } from '../../controls/group.js'
import { radios } from '../../controls/radios.js'
import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'rpns_autres_revenus',
  label: 'Autre travail indépendant',
  detail: 'Hors micro-entreprise.',
  title: 'Travail indépendant',
  hint: 'Le bénéfice du dernier exercice terminé ; une perte s’écrit avec le signe moins : -1200.',
  loss: true,
  control: amount => group([
    { ...amount, fields: (form, faults) => amount.fields(form, faults).map(field => ({ ...field, libelle: 'Bénéfice', indice: undefined })) },
    radios({
      name: 'tns_autres_revenus_type_activite',
      legend: 'De quelle activité s’agit-il ?',
      options: [
        { value: 'achat_revente', label: 'Achat et revente, hébergement' },
        { value: 'bic', label: 'Autre activité commerciale ou artisanale' },
        { value: 'bnc', label: 'Profession libérale' }
      ]
    })
  ])
})
