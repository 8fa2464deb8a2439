/** Written by `npm run fit`, for what `confidenceInputs` reads. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [-1.053, 0.059, 0.286, 0.146, 1.855, 0.061];
