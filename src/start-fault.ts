/** Why the server could not start, in words that say what to do. Ours (ConfigError, RulesError…) already do. */
export function startFault (error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, address, port, path } = error as NodeJS.ErrnoException & { address?: string, port?: number }
  if (code === 'EADDRINUSE') return `L’adresse ${address}:${port} est déjà prise : arrêtez l’autre programme, ou choisissez un autre PORT.`
  if (code === 'EADDRNOTAVAIL') return `Cette machine n’a pas l’adresse ${address} : corrigez HOST.`
  if (code === 'EACCES' && port !== undefined) return `Le port ${port} est réservé : choisissez un PORT au-dessus de 1023.`
  if ((code === 'EACCES' || code === 'EPERM' || code === 'EROFS') && path !== undefined) return `Impossible d’écrire dans ${path} : donnez-en le droit, ou changez DATA_DIR.`
  return error.message
}
