/** Written by `npm run fit`, for what `confidenceInputs` reads. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [-0.476, 0, 0.384, 0.084, 2.007, 0];
