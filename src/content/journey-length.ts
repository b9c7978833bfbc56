/** Pages of questions of the recorded households, half of them and nine in ten: written by `npm run journey:length`, checked by a test. */
export const journeyLength = { median: 39, nineInTen: 52 }
