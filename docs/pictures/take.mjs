// Takes the pictures of docs/redaktion.md:
//
//     cd docs/pictures && npm ci && npm run take
//
// Needs Chromium (CHROMIUM, else /usr/bin/chromium) and an environment made by
// `make test`. Shows the real editor with the schemas of knowledge/.schema, and what
// `regiobot check` really prints on a copy of tests/knowledge_small.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..')
const built = join(here, 'node_modules', '.built')
const name = 'treffen/2026-09-10-talrunde.yaml'
const head = '# yaml-language-server: $schema=../.schema/treffen.json\n'
const schema = JSON.parse(readFileSync(join(root, 'knowledge/.schema/treffen.json')))
const types = { '.js': 'text/javascript', '.css': 'text/css' }
const html = '<meta charset="utf-8"><link rel="stylesheet" href="/editor.css">' +
  '<style>html,body,#editor{margin:0;height:100%}</style>' +
  '<div id="editor"></div><script src="/editor.js"></script>'

const server = createServer((request, response) => {
  const path = join(built, request.url)
  response.setHeader('content-type', types[extname(path)] ?? 'text/html')
  response.end(extname(path) in types ? readFileSync(path) : html)
}).listen(0, '127.0.0.1')
await new Promise((ready) => server.once('listening', ready))
const address = `http://127.0.0.1:${server.address().port}/`

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
})

async function editor(picture, height, text, act) {
  const page = await browser.newPage({ viewport: { width: 900, height } })
  await page.goto(address)
  await page.evaluate((shown) => globalThis.show(...shown), [head + text, name, schema])
  await act(page)
  await page.screenshot({ path: join(here, picture) })
  await page.close()
}

async function terminal(picture, files) {
  const folder = join(mkdtempSync(join(tmpdir(), 'bilder-')), 'knowledge')
  cpSync(join(root, 'tests', 'knowledge_small'), folder, { recursive: true })
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  let said = ''
  try {
    said = execFileSync(
      join(root, '.venv', 'bin', 'regiobot'),
      ['check', '--now', '2026-09-20'],
      { cwd: dirname(folder), encoding: 'utf8' }
    )
  } catch (error) {
    said = error.stdout // exit code 1: not in order
  }
  rmSync(dirname(folder), { recursive: true })
  const page = await browser.newPage({ viewport: { width: 900, height: 200 } })
  await page.setContent(
    '<style>body{margin:0}pre{margin:0;padding:16px;font:14px/1.4 "DejaVu Sans Mono",' +
      'monospace;background:#1e1e1e;color:#ddd;white-space:pre-wrap;display:block}' +
      'b{color:#7ec699}</style><pre></pre>'
  )
  await page.evaluate((text) => {
    const pre = document.querySelector('pre')
    const prompt = document.createElement('b')
    prompt.textContent = '$ regiobot check\n'
    pre.append(prompt, text)
  }, said)
  await page.locator('pre').screenshot({ path: join(here, picture) })
  await page.close()
}

await editor(
  'editor-ergaenzen.png',
  310,
  'titel: Talrunde in Torfhagen\nreihe: Talrunde\ndatum: 2026-09-10\nteilnehmende:\n' +
    '  - person: Mirja Thielsen\n    \nquellen:\n  - kuerzel: torf-2026-09-11\n',
  async (page) => {
    await page.waitForTimeout(3000) // the server reads the schema
    await page.evaluate(() => {
      globalThis.editor.focus()
      globalThis.editor.setPosition({ lineNumber: 7, column: 5 })
      globalThis.editor.trigger('', 'editor.action.triggerSuggest')
    })
    await page.getByText('gruppe').first().waitFor()
    await page.evaluate(() => globalThis.editor.trigger('', 'toggleSuggestionDetails'))
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.waitForTimeout(1000)
  }
)
await editor(
  'editor-fehler.png',
  300,
  'titel: Talrunde in Torfhagen\nreihe: Talrunde\ndatum: 10.9.2026\nuhrzeit: 18:00\n' +
    'quellen:\n  - kuerzel: torf-2026-09-11\n',
  async (page) => {
    await page.waitForTimeout(4000) // the server reads the schema and looks
    await page.evaluate(() => {
      globalThis.editor.focus()
      globalThis.editor.setPosition({ lineNumber: 4, column: 11 })
      globalThis.editor.trigger('', 'editor.action.showHover')
    })
    await page.waitForTimeout(2000)
  }
)
await terminal('pruefung.png', {
  [name]:
    'titel: Talrunde in Torfhagen\nreihe: Talrunde\ndatum: 10.9.2026\nteilnehmende:\n' +
    '  - person: Mirja Tielsen\naussagen:\n  - person: Mirja Thielsen\n    art: wörtlich\n' +
    '    text: Der Bus soll abends länger fahren.\nquellen:\n' +
    '  - kuerzel: torf-2026-09-11\n    titel: Talrunde plant den Bus\n'
})

await browser.close()
server.close()
