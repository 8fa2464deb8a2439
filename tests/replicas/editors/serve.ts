import type { ServerResponse } from "node:http";
import type { ReplicaRequest } from "../contract.ts";
import { bundleEditor, EDITOR_NAMES } from "./bundle.ts";

/** Answers `/__editors/<name>.js` and `/__editors/<name>.css`; false for every other path. */
export async function serveEditorBundle(request: ReplicaRequest, response: ServerResponse): Promise<boolean> {
  const match = /^\/__editors\/([a-z-]+)\.(js|css)$/.exec(request.url.pathname);
  const name = EDITOR_NAMES.find((known) => known === match?.[1]);
  if (!match || !name) return false;
  const bundle = await bundleEditor(name);
  const js = match[2] === "js";
  response.writeHead(200, {
    "content-type": js ? "text/javascript; charset=utf-8" : "text/css; charset=utf-8",
  });
  response.end(js ? bundle.js : bundle.css);
  return true;
}
