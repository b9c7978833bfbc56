/**
 * The index is one tab-separated file, read in order. The tag of a line is its first cell; communes, the many, have none.
 *
 *     geographie  FORMAT  millésime  package@version…
 *     R  code  nom
 *     D  code  région  nom
 *     E  siren  type  nom                                   the communes that follow belong to it (E alone: to none)
 *     code  nom  codes postaux  population  centre          the département is the start of the code
 *     M  code  commune  nom  codes postaux                  municipal arrondissement
 *     A  code  commune  nom                                 delegated or associated commune
 *     fin  number of the lines above
 *
 * Within a cell, postcodes are separated by a space.
 */
export const FORMAT = '1'
export const HEADER = 'geographie'
export const FOOTER = 'fin'

/** Overseas codes begin with three characters that name the département, the others with two (2A and 2B included). */
export const departementOf = (commune: string): string => commune.slice(0, /^9[78]/.test(commune) ? 3 : 2)
