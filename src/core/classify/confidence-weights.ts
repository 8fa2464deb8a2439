/** Written by `npm run fit`, for what `confidenceInputs` reads. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [-0.53, 0, 0.392, 0.093, 1.947, 0];
