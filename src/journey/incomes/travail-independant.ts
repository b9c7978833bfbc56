import { group } from '../controls/group.js'
import { radios } from '../controls/radios.js'
import { incomeKinds } from '../income.js'

/** Most common first. */
export const travailIndependant = incomeKinds([
  {
    kind: 'rpns_micro_entreprise_CA_bic_vente_imp',
    label: 'Micro-entreprise : vente de marchandises ou hébergement',
    title: 'Micro-entreprise, ventes',
    hint: 'Le chiffre d’affaires déclaré, sans retirer les charges.'
  },
  {
    kind: 'rpns_micro_entreprise_CA_bic_service_imp',
    label: 'Micro-entreprise : services commerciaux ou artisanaux',
    title: 'Micro-entreprise, services',
    hint: 'Le chiffre d’affaires déclaré, sans retirer les charges.'
  },
  {
    kind: 'rpns_micro_entreprise_CA_bnc_imp',
    label: 'Micro-entreprise : profession libérale',
    title: 'Micro-entreprise libérale',
    hint: 'Le chiffre d’affaires déclaré, sans retirer les charges.'
  },
  {
    kind: 'rpns_benefice_exploitant_agricole',
    label: 'Exploitation agricole',
    title: 'Exploitation agricole',
    hint: 'Le bénéfice déclaré ; une perte s’écrit avec le signe moins : -1200.',
    loss: true
  },
  {
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
  }
])
