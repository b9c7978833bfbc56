import { z } from 'zod'

const courriel = z.email({ error: 'une adresse de courriel est attendue, par exemple contact@exemple.fr' })

/** Who answers for the site, as « Mentions légales » and « Contact » say it. */
export const publisherVariables = { EDITEUR: z.string().trim().optional(), HEBERGEUR: z.string().trim().optional(), CONTACT: courriel.optional() }

export interface Publisher { editeur: string | undefined, hebergeur: string | undefined, courriel: string | undefined }

export const publisherConfig = (data: { EDITEUR?: string | undefined, HEBERGEUR?: string | undefined, CONTACT?: string | undefined }): Publisher =>
  ({ editeur: data.EDITEUR, hebergeur: data.HEBERGEUR, courriel: data.CONTACT })
