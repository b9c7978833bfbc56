/** Two labels that differ by case, accents, spaces or final punctuation ask the same question (contract 9.4). */
export const normalised = (label: string): string => label
  .normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘`]/g, '\'').replace(/\s+/g, ' ').trim().replace(/[\s.:;,?!…*]+$/, '')
