/*
 * The browser's modules, loaded by Node as they are. The browser knows from the
 * page that they are modules; Node needs to be told by a package.json, which
 * must not lie among the files that are served: so they are copied beside one.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const served = fileURLToPath(new URL("../../main/resources/META-INF/resources/pdo/2/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "pdo-js-"));
cpSync(served, folder, { recursive: true });
writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** @param {string} path such as "month/cells.js" */
export const load = (path) => import(pathToFileURL(join(folder, path)));
