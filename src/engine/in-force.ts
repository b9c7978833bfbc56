/** When an aid exists: from the first day (`depuis`) to the last (`jusqu_au`), both included, ISO; a side that is absent has no end. */
export interface Period { depuis?: string | undefined, jusqu_au?: string | undefined }

export const hasBegun = ({ depuis }: Period, day: string): boolean => depuis === undefined || depuis <= day
export const hasEnded = ({ jusqu_au: last }: Period, day: string): boolean => last !== undefined && last < day
export const inForce = (period: Period, day: string): boolean => hasBegun(period, day) && !hasEnded(period, day)
