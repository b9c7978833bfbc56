/** Binary noise: 0.57 × 100 is 56.999… */
const noise = 1e-7

/** To so many decimals, the nearest; halves go up. */
export const nearest = (amount: number, decimals: number): number => Math.round(amount * 10 ** decimals + noise) / 10 ** decimals

/** To so many decimals, the one below (« par défaut », « à l’euro inférieur »). */
export const down = (amount: number, decimals: number): number => Math.floor(amount * 10 ** decimals + noise) / 10 ** decimals
