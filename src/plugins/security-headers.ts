import helmet from '@fastify/helmet'
import type { FastifyInstance, FastifyReply } from 'fastify'

declare module 'fastify' {
  interface FastifyReply {
    /** Lets the forms of this page lead to other sites: Chromium applies form-action to the redirect that follows a POST. */
    allowForms (origins: readonly string[]): void
    /** Lets this page run scripts of this site (there is one, src/routes/offline.ts): no other page may. */
    allowScript (): void
    /** Lets this script, as a service worker, ask this site for pages and files. */
    allowFetches (): void
  }
}

export interface SecurityOptions {
  /** The site is served over https: cookies are secure and browsers are told to come back so. */
  secure: boolean
  /** 'sha256-…' of the styles that a page carries inline. */
  styleHashes?: readonly string[]
}

/** What no page of ours asks of a device. */
export const permissions = 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()'

/** Nothing is allowed but what our pages use: styles, images and forms of our own; no script, save where a route says so. */
export async function securityHeaders (app: FastifyInstance, { secure, styleHashes = [] }: SecurityOptions): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'style-src': ["'self'", ...styleHashes.map(hash => `'${hash}'`)],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        'form-action': ["'self'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
        'manifest-src': ["'self'"]
      }
    },
    // An answer may stand in an address (?retour=…): no other site hears of it.
    referrerPolicy: { policy: 'no-referrer' },
    hsts: secure ? { maxAge: 31536000, includeSubDomains: false } : false,
    // Browsers ignore these two over http, with a warning.
    crossOriginOpenerPolicy: secure,
    originAgentCluster: false,
    xFrameOptions: { action: 'deny' },
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    xDnsPrefetchControl: false
  })

  app.addHook('onRequest', async (_request, reply) => { reply.header('permissions-policy', permissions) })

  const amend = (reply: FastifyReply, directive: string, amended: string): void => {
    reply.header('content-security-policy', String(reply.getHeader('content-security-policy')).replace(directive, amended))
  }
  app.decorateReply('allowForms', function (origins) { amend(this, "form-action 'self'", ["form-action 'self'", ...origins].join(' ')) })
  app.decorateReply('allowScript', function () { amend(this, "default-src 'none'", "default-src 'none';script-src 'self'") })
  app.decorateReply('allowFetches', function () { amend(this, "default-src 'none'", "default-src 'none';connect-src 'self'") })
}
