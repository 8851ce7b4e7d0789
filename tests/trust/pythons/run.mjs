// node run.mjs PYTHON SCRIPT PLACE=FOLDER ...: run a script with folders of this machine at these places.

import { readFileSync } from "node:fs";

const [python, script, ...places] = process.argv.slice(2);
const { loadPyodide } = await import(`${python}/pyodide.mjs`);
const pyodide = await loadPyodide({ env: { HOME: "/home", RAPIDFUZZ_IMPLEMENTATION: "python" } });
for (const [place, root] of places.map((argument) => argument.split("="))) {
  pyodide.FS.mkdirTree(place);
  pyodide.FS.mount(pyodide.FS.filesystems.NODEFS, { root }, place);
}
try {
  pyodide.runPython(readFileSync(script, "utf-8"));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
