// Types of the setup's plain JavaScript, for the TypeScript that shares it.
declare module "*/find-browser.mjs" {
  export function findChromium(): string | undefined;
  export function findFirefox(): string | undefined;
  export function chromiumAdvice(): string;
  export function firefoxAdvice(): string;
}
