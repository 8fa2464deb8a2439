// The bundler collects stylesheets; TypeScript only has to let them pass.
declare module "*.css";

interface Window {
  /** Missing where the browser does not know Trusted Types. */
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createHTML(input: string): string },
    ): { createHTML(input: string): string };
  };
}
