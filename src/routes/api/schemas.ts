import { z } from 'zod'
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

const output = z.object({
  id: z.string(),
  aides: z.array(z.object({
    id: z.string(),
    statut: z.enum(['eligible', 'non_eligible', 'a_verifier', 'indisponible']).describe('indisponible : la règle de cette aide est en panne ; les autres tiennent.'),
    montant: z.union([z.number(), z.literal(true), z.null()]).describe('Montant arrondi ; true pour un droit sans montant ; null sinon.'),
    manque: z.array(z.string()).describe('Questions dont la réponse manque.'),
    doutes: z.array(z.string()).describe('Ce qu’aucune réponse ne règle : pourquoi l’aide est à vérifier.'),
    a_confirmer: toConfirm.optional().describe('L’aide utilise des chiffres qui ont sans doute changé depuis ; absent sinon.')
  }))
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
