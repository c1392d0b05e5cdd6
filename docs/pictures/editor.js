// The editor of Visual Studio Code with the YAML language server, in a page.
import * as monaco from 'monaco-editor'
import { configureMonacoYaml } from 'monaco-yaml'

globalThis.MonacoEnvironment = {
  getWorker: (_, label) =>
    new Worker(`/${label === 'yaml' ? 'yaml' : 'editor'}.worker.js`)
}

globalThis.show = (text, name, schema) => {
  // The file names this schema itself, in its first line.
  const known = [{ uri: 'file:///.schema/treffen.json', fileMatch: [], schema }]
  configureMonacoYaml(monaco, { schemas: known })
  const uri = monaco.Uri.parse(`file:///${name}`)
  globalThis.editor = monaco.editor.create(document.getElementById('editor'), {
    model: monaco.editor.createModel(text, 'yaml', uri),
    fixedOverflowWidgets: true,
    fontSize: 15,
    hover: { delay: 0 },
    minimap: { enabled: false },
    overviewRulerLanes: 0,
    renderLineHighlight: 'none',
    scrollBeyondLastLine: false,
    wordBasedSuggestions: 'off'
  })
}
