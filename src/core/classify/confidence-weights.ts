/** Written by `npm run fit`, for what `confidenceInputs` reads. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [-1.125, 0.096, 0.281, 0.127, 1.773, 0.045];
