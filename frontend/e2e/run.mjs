// Runs the journeys against a running shop: npm run e2e -- --base http://127.0.0.1:8000
import { spawn } from "node:child_process";
import { readdir } from "node:fs/promises";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { base: { type: "string", default: "http://127.0.0.1:8000" } } });

const ready = await fetch(`${values.base}/readyz`).catch(() => null);
if (!ready?.ok) {
  console.error(`no shop answers at ${values.base}: start one with "make run"`);
  process.exit(1);
}

const folder = new URL("./", import.meta.url);
const files = (await readdir(folder)).filter((name) => name.endsWith(".e2e.mjs")).map((name) => new URL(name, folder).pathname);
const tests = spawn(process.execPath, ["--test", "--test-concurrency=1", "--test-reporter=spec", ...files], {
  stdio: "inherit",
  env: { ...process.env, SHOPFEED_BASE: values.base },
});
tests.on("exit", (code) => process.exit(code ?? 1));
