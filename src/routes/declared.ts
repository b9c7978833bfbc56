import type { FastifyInstance } from 'fastify'
import { validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'

/** Routes that declare what they take (`schema`, by zod): a request of another shape is a 400 page, and never reaches them. */
export function declared (app: FastifyInstance) {
  app.setValidatorCompiler(validatorCompiler)
  return app.withTypeProvider<ZodTypeProvider>()
}

/** One field of a form, typed or chosen once; a form may be sent empty. */
export const field = z.string().optional()
export const formOf = <T extends z.ZodRawShape>(fields: T) => z.object(fields).nullish()
