export function findChromium(): string | undefined;
export function findFirefox(): string | undefined;
export function chromiumAdvice(): string;
export function firefoxAdvice(): string;
