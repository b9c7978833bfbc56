import { z } from 'zod'
import { locationTypes } from '../motif-slug.js'
import { parseRdvTime } from '../rdv-time.js'
import { isTimeZone } from '../time-zones.js'

/** What we read of the API's answers (contract 3.1, 3.5). Keys that we do not know are left out here; one that is missing makes the answer a bad one. */
export const tokensSchema = z.object({
  access_token: z.string().min(1).max(4000),
  token_type: z.string().regex(/^bearer$/i),
  expires_in: z.number().positive().default(7200),
  refresh_token: z.string().min(1).max(4000).optional()
})

export const agentSchema = z.object({
  agent: z.object({ id: z.int().positive(), email: z.string().max(320), first_name: z.string().max(200).nullish(), last_name: z.string().max(200).nullish() })
})

/** Of the place, where RDV says it (since April 2026); one that this machine does not know is as good as none. */
const timeZone = z.string().refine(isTimeZone).optional().catch(undefined)

const startsAt = z.string().transform((text, context) => {
  try {
    return parseRdvTime(text).getTime()
  } catch {
    context.addIssue('heure illisible')
    return z.NEVER
  }
})

/** `url` leads the agent to a page of `origins`, or it is refused: ours never redirects elsewhere (contract 7.3). */
export const planSchema = (origins: readonly string[]) => z.object({
  rdv_plan: z.object({
    id: z.int().positive(),
    url: z.string().max(2000).refine(text => {
      const url = URL.canParse(text) ? new URL(text) : undefined
      return url !== undefined && origins.includes(url.origin) && url.username === '' && url.password === ''
    }, { error: () => 'autre site' }),
    user_id: z.int().positive(),
    rdv: z.object({ id: z.int().positive(), status: z.string().max(40), starts_at: startsAt, location_type: z.enum(locationTypes), time_zone: timeZone }).nullable()
  })
})

export type Agent = z.infer<typeof agentSchema>['agent']
export type Plan = z.infer<ReturnType<typeof planSchema>>['rdv_plan']
