import type { FastifyInstance } from 'fastify'
import type { z } from 'zod'
import { AnswerError, caseSchema } from '../../household/index.js'
import type { Services } from '../../services.js'
import { evaluateCase } from './evaluate-case.js'
import { evaluationSchema } from './schemas.js'

/** POST /api/v1/evaluations: one case in, the aids out; stores nothing. 400 names the path of what is wrong. */
export function evaluations (app: FastifyInstance, services: Services): void {
  app.post('/api/v1/evaluations', { schema: evaluationSchema, validatorCompiler: () => () => true, attachValidation: true }, async (request, reply) => {
    const parsed = caseSchema.safeParse(request.body)
    if (!parsed.success) return reply.status(400).send({ erreurs: parsed.error.issues.map(fault) })
    try {
      return await evaluateCase(parsed.data, services, services.geography, { strict: true })
    } catch (error) {
      if (error instanceof AnswerError) return reply.status(400).send({ erreurs: [{ chemin: error.path, message: error.reason }] })
      throw error
    }
  })
}

const fault = (issue: z.core.$ZodIssue) => ({ chemin: issue.path.map(String).join('.') || '(corps)', message: issue.message })
