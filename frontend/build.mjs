// Builds src/ into the package's static folder: hashed names, so that a browser may keep them for ever,
// and a manifest that tells the templates which name is current.

import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";

const here = path.dirname(fileURLToPath(import.meta.url));
const source = path.join(here, "src");
const target = path.join(here, "..", "src", "marathon", "web", "static");

// `node build.mjs app.ts app.css` builds those alone.
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const entries = ["app.ts", "app.css", "lesson.ts", "exercise.ts", "exam.ts", "project.ts", "review.ts", "katex.css"]
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .map((name) => path.join(source, name))
  .filter((file) => existsSync(file));

async function writeIcons() {
  const folder = path.join(source, "icons");
  const symbols = [];
  for (const file of (await readdir(folder)).filter((name) => name.endsWith(".svg")).sort()) {
    const drawing = (await readFile(path.join(folder, file), "utf8")).trim();
    const inner = drawing.replace(/^<svg[^>]*>/, "").replace(/<\/svg>$/, "").trim();
    symbols.push(`<symbol id="${path.basename(file, ".svg")}" viewBox="0 0 24 24">${inner}</symbol>`);
  }
  const sprite = `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`;
  const name = `icons-${hashOf(sprite)}.svg`;
  await writeFile(path.join(target, name), sprite);
  return { "icons.svg": name };
}

async function copyMark() {
  const drawing = await readFile(path.join(source, "mark.svg"));
  const name = `mark-${hashOf(drawing)}.svg`;
  await writeFile(path.join(target, name), drawing);
  return { "mark.svg": name };
}

function hashOf(content) {
  return createHash("sha256").update(content).digest("hex").slice(0, 8);
}

// "app-K3J2.css" was made from the entry "app.css"; fonts are named by the style sheets, and two of them
// are also wanted by the templates, which preload them.
function namesOf(metafile) {
  const names = {};
  for (const file of Object.keys(metafile.outputs)) {
    const made = path.basename(file);
    if (made.startsWith("chunk-")) continue;
    names[made.replace(/-[A-Z0-9]{8}(\.[a-z0-9]+(?:\.map)?)$/, "$1")] = made;
  }
  return names;
}

// The licences of everything that came from others and is in the bundles.
async function writeLicences(metafile) {
  const roots = new Set();
  for (const file of Object.keys(metafile.inputs)) {
    const found = file.match(/^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//);
    if (found) roots.add(path.resolve(found[1]));
  }
  const parts = [];
  for (const root of [...roots].sort()) {
    const name = path.relative(path.join(here, "node_modules"), root).split(path.sep).join("/");
    const file = (await readdir(root)).find((each) => /^licen[cs]e/i.test(each));
    if (!file) throw new Error(`${name} comes without a licence`);
    parts.push(`${name}\n\n${(await readFile(path.join(root, file), "utf8")).trim()}\n`);
  }
  await writeFile(path.join(target, "licences.txt"), parts.join(`\n${"-".repeat(80)}\n\n`));
  return { "licences.txt": "licences.txt" };
}

// Beside every text its compressed form, so that the server only hands it out.
async function compress(names) {
  const packed = names.filter((name) => /\.(css|js|svg)$/.test(name)).map((name) => `${name}.gz`);
  for (const name of packed) {
    const content = await readFile(path.join(target, name.slice(0, -3)));
    await writeFile(path.join(target, name), gzipSync(content, { level: 9 }));
  }
  return packed;
}

// What an earlier build left goes when the new one stands, never before.
async function sweep(current) {
  for (const file of await readdir(target)) {
    if (!current.has(file)) await rm(path.join(target, file), { recursive: true });
  }
}

const manifest = {
  name: "manifest",
  setup(build) {
    build.onEnd(async (result) => {
      if (result.errors.length > 0) return;
      const names = {
        ...namesOf(result.metafile),
        ...(await writeIcons()),
        ...(await copyMark()),
        ...(await writeLicences(result.metafile)),
      };
      await writeFile(path.join(target, "manifest.json"), JSON.stringify(names, null, 2) + "\n");
      const made = Object.keys(result.metafile.outputs).map((file) => path.basename(file));
      const kept = [...made, ...Object.values(names)];
      await sweep(new Set(["manifest.json", ...kept, ...(await compress(kept))]));
    });
  },
};

const options = {
  entryPoints: entries,
  outdir: target,
  entryNames: "[name]-[hash]",
  chunkNames: "chunk-[hash]",
  assetNames: "[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  target: ["chrome123", "firefox121", "safari17.5"],
  loader: { ".woff2": "file", ".svg": "dataurl" },
  // KaTeX names its fonts in three formats; every browser that we build for takes the first.
  external: ["*.woff", "*.ttf"],
  minify: true,
  legalComments: "linked",
  metafile: true,
  plugins: [manifest],
  logLevel: "info",
};

await mkdir(target, { recursive: true });
if (process.argv.includes("--watch")) {
  const context = await esbuild.context({ ...options, minify: false, sourcemap: true });
  await context.watch();
} else {
  await esbuild.build(options);
}
