import { z } from 'zod'
import { natures } from '../../engine/payment.js'
import { answerSchema } from '../../household/index.js'

const input = z.object({
  id: z.string().optional().describe('Rendu tel quel dans la réponse.'),
  dateDeValeur: z.iso.date().describe('Jour de la simulation.'),
  answers: z.array(answerSchema).describe('Réponses, dans les noms et les valeurs du questionnaire. Un revenu mensuel se donne pour le mois de la simulation et les douze d’avant, un revenu annuel pour l’année d’avant ; 0 quand rien n’est reçu. S’il en manque un, le revenu est inconnu.')
})

const toConfirm = z.object({
  phrase: z.string(),
  chiffres: z.array(z.object({
    chiffre: z.string(),
    depuis: z.iso.date().describe('Jour depuis lequel la dernière valeur connue s’applique.'),
    attendu_le: z.iso.date().describe('Jour de la révision, ou de la relecture, qui manque.'),
    source: z.url()
  }))
})

const opening = z.object({
  etat: z.enum(['ouverte', 'fermee', 'inconnue']),
  jusqu_au: z.iso.date().optional().describe('Dernier jour, d’une aide ouverte qui ferme.'),
  ouvre_le: z.iso.date().optional().describe('Premier jour, d’une aide fermée.'),
  raison: z.string().optional().describe('Pourquoi ses dates ne sont pas connues.')
})
const counter = z.object({ nom: z.string(), ou: z.string().describe('Complète « demander l’aide … ».'), site: z.string().optional(), telephone: z.string().optional() })
const sums = z.array(z.object({ periodicite: z.enum(['mensuelle', 'annuelle', 'ponctuelle']), montant: z.int() }))

const output = z.object({
  id: z.string(),
  aides: z.array(z.object({
    id: z.string(),
    statut: z.enum(['eligible', 'non_eligible', 'a_verifier', 'indisponible']).describe('indisponible : la règle de cette aide est en panne ; les autres tiennent.'),
    montant: z.union([z.number(), z.literal(true), z.null()]).describe('Montant arrondi ; true pour un droit sans montant ; null sinon.'),
    nature: z.enum(natures).describe('Ce que l’aide donne. « argent » est versé à la personne, et seul s’additionne ; « prix » est à payer, « reduction » diminue un prix, « avance » se rend ; « service » et « taux » n’ont pas de somme.'),
    manque: z.array(z.string()).describe('Questions dont la réponse manque.'),
    doutes: z.array(z.string()).describe('Ce qu’aucune réponse ne règle : pourquoi l’aide est à vérifier.'),
    certitude: z.enum(['sure', 'possible', 'fermee']).optional().describe('D’une aide « eligible ». sure : tout ce qui la décide a été demandé, et elle n’est pas fermée ; possible : « reste » doit encore être vrai, ou ses dates ne sont pas connues ; fermee : elle ne peut pas être demandée ce jour-là.'),
    reste: z.array(z.string()).optional().describe('Ce qui doit encore être vrai et n’a pas été demandé, à l’infinitif.'),
    ouverture: opening.optional().describe('Quand elle se demande, au jour de la simulation.'),
    automatique: z.boolean().optional().describe('Elle arrive sans être demandée.'),
    guichet: counter.nullable().optional().describe('Où elle se demande ; null quand ce n’est pas connu.'),
    premier_pas: z.string().optional().describe('Quoi faire d’abord, et où : ce qu’en disent les pages.'),
    a_confirmer: toConfirm.optional().describe('L’aide utilise des chiffres qui ont sans doute changé depuis ; absent sinon.')
  })),
  totaux: z.object({
    sures: sums.describe('Ce sur quoi on peut compter : aides sûres, ouvertes, dont les chiffres sont à jour.'),
    possibles: sums.describe('En plus, si ce qui reste à vérifier est vrai.'),
    a_confirmer: sums.describe('En plus, avec des chiffres qui ont sans doute changé.')
  }).describe('En euros entiers. Seul l’argent versé est additionné, jamais deux aides qui ne se cumulent pas.')
})

const faults = z.object({ erreurs: z.array(z.object({ chemin: z.string(), message: z.string() })) })

const json = (schema: z.ZodType) => z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })

/** What /api/v1/openapi.json says of the evaluation. zod alone validates. */
export const evaluationSchema = {
  summary: 'Évaluer les aides d’un foyer',
  description: 'Rien n’est conservé. Les aides qui ne conviennent pas ne sont pas rendues.',
  tags: ['evaluations'],
  body: json(input),
  response: { 200: json(output), 400: json(faults) }
}
