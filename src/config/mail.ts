import { z } from 'zod'

const server = z.string().regex(/^smtps?:\/\/[^\s/]+$/, { error: () => 'adresse du serveur de courrier, par exemple smtps://nom:motdepasse@smtp.exemple.fr' })
const mailbox = z.email({ error: 'une adresse de courriel est attendue, par exemple institutions@exemple.fr' })

/** Variables of what institutions send by the forms of /institutions; `.env.example` says what each does. */
export const mailVariables = { SMTP_URL: server.optional(), SMTP_FROM: mailbox.optional(), SMTP_TO: mailbox.optional() }

type Given = z.infer<z.ZodObject<typeof mailVariables>> & { CONTACT?: string | undefined }

/** A server needs to know from whom, and to whom. */
export function wholeMail ({ value, issues }: { value: Given, issues: z.core.$ZodRawIssue[] }): void {
  if (value.SMTP_URL === undefined) return
  for (const [name, given] of Object.entries({ SMTP_FROM: value.SMTP_FROM, SMTP_TO: value.SMTP_TO ?? value.CONTACT })) {
    if (given === undefined) issues.push({ code: 'custom', path: [name], message: `obligatoire avec SMTP_URL${name === 'SMTP_TO' ? ', ou CONTACT' : ''}`, input: value })
  }
}

/** `server` undefined: nothing leaves, what is sent waits in DATA_DIR. */
export const mailConfig = ({ SMTP_URL: server, SMTP_FROM: from, SMTP_TO: to, CONTACT: contact }: Given) => ({ server, from: from ?? '', to: to ?? contact ?? '' })
