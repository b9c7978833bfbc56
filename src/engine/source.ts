import { z } from 'zod'

/** YYYY-MM-DD. */
export const day = z.iso.date({ error: ({ input }) => typeof input === 'string' ? 'date attendue : année, mois, jour, par exemple 2026-04-01' : undefined })

/** Where a condition or an amount comes from: a law, a decree, an institution's page. */
export const sourceSchema = z.strictObject({
  title: z.string().min(1),
  url: z.url({ protocol: /^https?$/, error: ({ input }) => typeof input === 'string' ? 'adresse attendue, commençant par https://' : undefined }),
  /** Day on which a person or a public catalogue last confirmed it (ISO date). */
  verifie_le: day.optional()
})
export type Source = z.infer<typeof sourceSchema>
