/** Who may receive a person: exact origins, nothing that only looks like them (contract 1). Ids mean something on one of them only. */
const open = ['https://www.rdv-solidarites.fr', 'https://rdv.anct.gouv.fr', 'https://www.rdv.numerique.gouv.fr', 'https://www.rdv-aide-numerique.fr']
const demo = ['https://demo.rdv.anct.gouv.fr', 'https://demo.rdv-solidarites.fr', 'https://demo.rdv-aide-numerique.fr']

/** 2024: what the code of October 2024 serves, no public ids. 2026: what a deployment meets today (contract 0). */
export type Era = '2024' | '2026'

/** `fakeOrigin`: the double on this machine, in place of every instance. */
export interface Instances { era?: Era, allowDemo?: boolean, fakeOrigin?: string | undefined }

export const originsOf = ({ allowDemo = false, fakeOrigin }: Instances): string[] =>
  fakeOrigin === undefined ? [...open, ...allowDemo ? demo : []] : [fakeOrigin]

/** One database each, under several official names: the agent's own domain decides which one RDV writes in its answers (contract 1 and 7.3). */
const instances: readonly (readonly string[])[] = [
  ['https://www.rdv-solidarites.fr', 'https://www.rdv-aide-numerique.fr'],
  // RDV Aide Numérique is moving here: its agents may be on either.
  ['https://rdv.anct.gouv.fr', 'https://www.rdv.numerique.gouv.fr', 'https://www.rdv-aide-numerique.fr'],
  demo
]

/** Every official name of an instance, `origin` among them. A name that moves counts for the two that it is between. */
export const namesOfInstance = (origin: string): string[] =>
  [...new Set([origin, ...instances.filter(names => names.includes(origin)).flat()])]

/** The one name under which an instance's numbers are kept, whatever the domain of whoever touched them. */
export const mainName = (origin: string): string => instances.find(names => names.includes(origin))?.[0] ?? origin

/** Both are names of one instance, where numbers mean the same. */
export const isSameInstance = (a: string, b: string): boolean => a === b || instances.some(names => names.includes(a) && names.includes(b))

/** Only there does a search start from an address, without an organisation (contract 1). */
export const hasAddressSearch = (origin: string): boolean => /^https:\/\/(?:www|demo)\.rdv-solidarites\.fr$/.test(origin)

/** Being moved elsewhere: its links may die (contract 1). */
export const isLegacy = (origin: string): boolean => origin.endsWith('rdv-aide-numerique.fr')

export const productOf = (origin: string): string => hasAddressSearch(origin) ? 'RDV Solidarités' : isLegacy(origin) ? 'RDV Aide Numérique' : 'RDV Service Public'

/** What forbids sending somebody to `instance`, if anything does. */
export function instanceFault (instance: string, options: Instances): 'scheme_not_allowed' | 'host_not_allowed' | undefined {
  if (originsOf(options).includes(instance)) return undefined
  return URL.canParse(instance) && new URL(instance).protocol === 'https:' ? 'host_not_allowed' : 'scheme_not_allowed'
}
