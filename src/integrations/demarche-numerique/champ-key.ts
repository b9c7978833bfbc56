/** /schema gives ids with padding; we write and send them without (contract 2.1). */
export const withoutPadding = (id: string): string => id.replace(/=+$/, '')

/** The number behind an id: "Q2hhbXAtOTkxMTE" is 99111; undefined when it is no id of a champ. */
export function stableId (champ: string): number | undefined {
  const decoded = /^[\w+/-]+$/.test(champ) ? Buffer.from(champ, 'base64url').toString('latin1') : ''
  const digits = /^Champ-(\d+)$/.exec(decoded)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

export const champKey = (champ: string): string => `champ_${withoutPadding(champ)}`
