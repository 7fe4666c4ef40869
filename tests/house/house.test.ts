// @vitest-environment node
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { find, packageOf, partOf, read, readSources, type Source } from './sources'

const sources = readSources().filter(({ path }) => !path.endsWith('.d.ts'))
const within = (prefix: string) => sources.filter(({ path }) => path.startsWith(prefix))
const core = within('packages/core/src/')

/** Imports that `isAllowed` forbids, as `file → target`. */
const broken = (files: readonly Source[], isAllowed: (target: string, file: Source) => boolean) =>
  files.flatMap((file) =>
    file.imports
      .filter(({ target }) => !isAllowed(target, file))
      .map(({ target }) => `${file.path} → ${target}`),
  )

/** Where a package may reach outside itself. */
const OUTSIDE: Record<string, readonly string[]> = {
  core: ['js-cookie', 'htmlparser2'],
  ui: ['@omono/consent', '@omono/consent/facts', '@omono/consent/internal', 'preact', 'preact/hooks'],
  embed: [
    '@omono/consent',
    '@omono/consent/aliases',
    '@omono/consent/facts',
    '@omono/consent/internal',
    '@omono/consent/quarantine',
    '@omono/consent/strict',
    '@omono/consent-ui',
    '@omono/consent-ui/check',
    '@omono/consent-ui/internal',
    '@omono/consent-ui/languages',
  ],
}

/** Files that do more than declare when they are imported: those of the script tag. */
const ENTRIES = ['', '-all', '-all-facts', '-ui', '-aliases', '-placeholders', '-quarantine', '-strict'].map(
  (name) => `packages/embed/src/omono-consent${name}.ts`,
)

/** Where the interface is, and how it imports what lies beside it. */
const PARTS = 'packages/embed/src/load-part.ts'

/** What a page has one of, and where that stands. */
const STATE: Record<string, string> = {
  'packages/core/src/platform/trusted-types.ts': 'The one Trusted Types policy of a page.',
  'packages/ui/src/say.ts': 'The one language of a page.',
  'packages/ui/src/load-language.ts': 'Which language was asked for last.',
}

/** Files that take natives when they are imported, before the page or the gate replaces them, and call none of them. */
const NATIVES: Record<string, string> = {
  'packages/core/src/platform/element.ts': 'Whether a value is a node, and of what kind.',
  'packages/core/src/platform/document.ts': 'The base of a node, which markup can stand in front of.',
  [PARTS]: 'The script that runs, while it does.',
}

/** Source files past 150 lines, and why each is one thing all the same. */
const LONG: Record<string, string> = {
  'packages/core/src/consent.ts':
    'The only state and the order of effects: one function that reads from top to bottom.',
  'packages/core/src/gate/gate.ts':
    'What is held, free and running, and nothing that is not about one of the three.',
  'packages/core/src/gate/automatic/automatic.ts':
    'Where everything that the automatic gate consists of is put together, and enters each window.',
  'packages/core/src/gate/automatic/intercept-elements.ts':
    'One list: every way in which an element gets an address or a text.',
  'packages/core/src/gate/automatic/intercept-markup.ts':
    'One list: every way in which a text becomes elements, and what they share.',
  'packages/ui/src/mount.tsx':
    'The only state of the interface, and what changes it: one function that reads from top to bottom.',
  'packages/core/src/platform/replace.ts':
    'The one wrapper: all that makes a function of ours look and behave like the native one.',
  'packages/core/src/gate/automatic/unmarked.ts':
    'Who is judged, when and by what: the questions share each other, and each is a line or two.',
}

describe('the house', () => {
  it('reads every source file', () => {
    expect(new Set(sources.map(({ path }) => packageOf(path)))).toEqual(new Set(['core', 'ui', 'embed']))
    expect(sources.length).toBeGreaterThan(50)
  })

  it('rule 1: packages reach one another by name, embed → ui → core, and nothing else from outside', () => {
    expect(
      // The interface imports a file from beside it.
      broken(sources, (target, { path }) =>
        target.startsWith('packages/')
          ? packageOf(target) === packageOf(path)
          : (target === '?' && path === PARTS) || (OUTSIDE[packageOf(path)] ?? []).includes(target),
      ),
    ).toEqual([])
  })

  it('rule 2: model/ imports types and model/ alone', () => {
    expect(
      broken(
        within('packages/core/src/model/'),
        (target) => target === 'packages/core/src/types.ts' || partOf(target) === 'model',
      ),
    ).toEqual([])
  })

  it('rule 2: model/ is compiled without the types of a browser', () => {
    const { compilerOptions } = JSON.parse(read('packages/core/src/model/tsconfig.json')) as {
      compilerOptions: { lib: string[]; types?: string[] }
    }
    expect(compilerOptions.lib.filter((lib) => !/^ES\d+$/.test(lib))).toEqual([])
    expect(compilerOptions.types ?? []).toEqual([])
  })

  it('rule 3: storage, gate, signals and erase never import one another', () => {
    const edges = ['storage', 'gate', 'signals', 'erase']
    expect(
      broken(
        core.filter(({ path }) => edges.includes(partOf(path))),
        (target, { path }) => !edges.includes(partOf(target)) || partOf(target) === partOf(path),
      ),
    ).toEqual([])
  })

  it('rule 3: nothing but the entry imports consent.ts', () => {
    expect(
      broken(
        sources,
        (target, { path }) =>
          target !== 'packages/core/src/consent.ts' || path === 'packages/core/src/index.ts',
      ),
    ).toEqual([])
  })

  it('rule 3: server/ imports what is pure, and nothing but its entry imports it', () => {
    const pure = ['types.ts'].map((file) => `packages/core/src/${file}`)
    const isPure = (target: string) => pure.includes(target) || partOf(target) === 'model'
    const isServer = (target: string) =>
      target.startsWith('packages/core/src/server') || target === 'htmlparser2'
    const [inside, outside] = [true, false].map((is) => sources.filter(({ path }) => isServer(path) === is))
    expect(broken(inside ?? [], (target) => isPure(target) || isServer(target))).toEqual([])
    expect(broken(outside ?? [], (target) => !isServer(target))).toEqual([])
  })

  it('rule 3: import/ has one reader a file, which none but a site imports', () => {
    const answers = 'packages/core/src/import/answers.ts'
    const shared = ['packages/core/src/types.ts', 'packages/core/src/model/attempt.ts', answers]
    expect(broken(within('packages/core/src/import/'), (target) => shared.includes(target))).toEqual([])
    expect(broken(sources, (target) => target === answers || partOf(target) !== 'import')).toEqual([])
  })

  it('rule 4: platform/ imports nothing outside platform/', () => {
    expect(broken(within('packages/core/src/platform/'), (target) => partOf(target) === 'platform')).toEqual(
      [],
    )
  })

  it('rule 4: vendors/ imports types and configurable alone', () => {
    const allowed = ['packages/core/src/types.ts', 'packages/core/src/model/configurable.ts']
    expect(broken(within('packages/core/src/vendors/'), (target) => allowed.includes(target))).toEqual([])
  })

  const declares = (statement: ts.Statement) =>
    ts.isImportDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isVariableStatement(statement)

  it('rule 4: importing a file declares, and does nothing', () => {
    const doing = sources
      .filter(({ path }) => !ENTRIES.includes(path))
      .flatMap(({ path, tree }) =>
        tree.statements
          .filter((statement) => !declares(statement))
          .map((statement) => `${path}: ${statement.getText().slice(0, 60)}`),
      )
    expect(doing).toEqual([])
  })

  it('rule 4: a value that is made on import is made without calling anything that matters', () => {
    /** Calls that read and write nothing. */
    const pure = /^(Symbol\.for|new Set|new Map|new WeakSet|new WeakMap|new RegExp|createContext)\b/
    /** A list that is made of what the file itself says, or of a table. */
    const isList = (node: ts.Node): boolean => {
      if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return isList(node.expression)
      if (ts.isArrayLiteralExpression(node) || ts.isStringLiteralLike(node)) return true
      if (ts.isIdentifier(node)) return /^[A-Z_]+$/.test(node.text)
      if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false
      const { expression, name } = node.expression
      return expression.getText() === 'Object'
        ? /^(keys|values)$/.test(name.text)
        : /^(split|join|filter|map|flat)$/.test(name.text) && isList(expression)
    }
    const isTaken = (path: string, node: ts.Node) =>
      path in NATIVES && /^(Object\.getOwnPropertyDescriptor|currentScript)\(/.test(node.getText())
    const calls: string[] = []
    for (const { path, text, tree } of sources.filter(({ path }) => !ENTRIES.includes(path))) {
      const visit = (node: ts.Node) => {
        if (ts.isFunctionLike(node)) return
        const isMarked = text.slice(node.pos, node.getStart(tree)).includes('@__PURE__')
        if (
          (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
          !isMarked &&
          !pure.test(node.getText(tree)) &&
          !isList(node) &&
          !isTaken(path, node)
        )
          calls.push(`${path}: ${node.getText(tree).slice(0, 60)}`)
        else ts.forEachChild(node, visit)
      }
      for (const statement of tree.statements) if (ts.isVariableStatement(statement)) visit(statement)
    }
    expect(calls).toEqual([])
  })

  it('rule 4: no module keeps state that changes, except what a page has one of', () => {
    const stateless = sources.filter(({ path }) => !(path in STATE || ENTRIES.includes(path)))
    const changing = stateless.flatMap(({ path, tree }) =>
      tree.statements
        .filter(
          (statement) =>
            ts.isVariableStatement(statement) && !(statement.declarationList.flags & ts.NodeFlags.Const),
        )
        .map((statement) => `${path}: ${statement.getText()}`),
    )
    expect(changing).toEqual([])
  })

  it('rule 5: no file is part of a cycle, type imports included', () => {
    const graph = new Map(sources.map(({ path, imports }) => [path, imports.map(({ target }) => target)]))
    const cycles: string[] = []
    const walk = (path: string, trail: readonly string[]) => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      else if (!done.has(path)) {
        for (const next of graph.get(path) ?? []) walk(next, [...trail, path])
        done.add(path)
      }
    }
    const done = new Set<string>()
    for (const path of graph.keys()) walk(path, [])
    expect(cycles).toEqual([])
  })

  const lengths = sources.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))

  it('rule 5: a file past 150 lines says why, and none passes 300', () => {
    expect(lengths.filter(({ path, lines }) => lines > (path in LONG ? 300 : 150))).toEqual([])
  })

  it('rule 5: only files that are long are excused', () => {
    const long = lengths.filter(({ lines }) => lines > 150).map(({ path }) => path)
    expect(Object.keys(LONG).filter((path) => !long.includes(path))).toEqual([])
  })

  it('style: functions and plain objects, no classes, enums or namespaces', () => {
    const found: string[] = []
    for (const { path, tree } of sources) {
      const visit = (node: ts.Node) => {
        if (ts.isClassLike(node) || ts.isEnumDeclaration(node) || ts.isModuleDeclaration(node))
          found.push(`${path}: ${node.getText(tree).slice(0, 40)}`)
        ts.forEachChild(node, visit)
      }
      visit(tree)
    }
    expect(found).toEqual([])
  })

  it('style: files are called in kebab-case', () => {
    expect(
      sources
        .map(({ path }) => path.split('/').at(-1) ?? '')
        .filter((name) => !/^[a-z\d]+(-[a-z\d]+)*\.tsx?$/.test(name)),
    ).toEqual([])
  })
})

describe('what is published', () => {
  const manifests = find('packages/*/package.json').map((path) => ({
    path,
    manifest: JSON.parse(read(path)) as Record<string, Record<string, string> | undefined>,
  }))

  it('T-39: depends on preact and js-cookie alone, in exact versions', () => {
    const dependencies = manifests.flatMap(({ manifest }) =>
      Object.entries({ ...manifest.dependencies, ...manifest.optionalDependencies }),
    )
    expect(dependencies.map(([name]) => name).toSorted()).toEqual(['js-cookie', 'preact'])
    for (const [, version] of dependencies) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  })

  it('T-39: asks for no peer but ours, and for the reader of HTML only where a server rewrites', () => {
    const isOptional = (manifest: Record<string, unknown>, name: string) =>
      (manifest.peerDependenciesMeta as Record<string, { optional?: boolean }>)?.[name]?.optional === true
    const others = manifests.flatMap(({ manifest }) =>
      Object.keys(manifest.peerDependencies ?? {})
        .filter((name) => !name.startsWith('@omono/'))
        .map((name) => [name, isOptional(manifest, name)]),
    )
    expect(others).toEqual([['htmlparser2', true]])
  })

  it('T-40: runs no script when it is installed', () => {
    const scripts = [
      ...manifests,
      { path: 'package.json', manifest: JSON.parse(read('package.json')) },
    ].flatMap(({ path, manifest }) =>
      Object.keys(manifest.scripts ?? {})
        .filter(
          (name) => /^(pre|post)?(install|prepare|pack|publish)/.test(name) || name === 'prepublishOnly',
        )
        .map((name) => `${path}: ${name}`),
    )
    expect(scripts).toEqual([])
  })

  it('T-39: waits a week before it installs a release', () => {
    const [, minutes = 0] = /^minimumReleaseAge: (\d+)$/m.exec(read('pnpm-workspace.yaml')) ?? []
    expect(Number(minutes)).toBeGreaterThanOrEqual(7 * 24 * 60)
  })
})

/** Whatever makes code or markup out of text. */
const SINKS: [what: string, form: RegExp][] = [
  // Not the keyword of a policy, which runs nothing.
  ['eval', /(?<!'unsafe-)\beval\b/g],
  ['the Function constructor', /\bFunction\s*\(/g],
  ['innerHTML', /innerHTML/g],
  ['outerHTML', /outerHTML/g],
  ['insertAdjacentHTML', /insertAdjacentHTML/g],
  ['document.write', /\bdocument\.write/g],
  ['srcdoc', /srcdoc/gi],
  ['setHTMLUnsafe', /setHTMLUnsafe|parseHTMLUnsafe/g],
  ['createContextualFragment', /createContextualFragment/g],
  ['DOMParser', /DOMParser/g],
  ['dangerouslySetInnerHTML', /dangerouslySetInnerHTML/g],
  ['a timer that runs text', /set(Timeout|Interval)\(\s*["'`]/g],
  ['a javascript: URL', /javascript:/gi],
]

// The interface in another language is the same code with other words.
const built = find('packages/*/dist/**/*.js').filter((path) => !/omono-consent-ui\.[a-z]+\.js$/.test(path))
/** Preact stands in this file, and nothing else of ours sets markup. */
const WITH_PREACT = 'packages/embed/dist/omono-consent-ui.js'
const codeOf = ({ text, tree }: Source) => {
  // Without comments, so that a rule may be explained.
  const printer = ts.createPrinter({ removeComments: true })
  return text ? printer.printFile(tree) : ''
}

/** Files that name what they stand in front of: the automatic gate takes the ways in and out of a page. */
const GUARD = 'packages/core/src/gate/automatic/'
const isGuard = (path: string) => path.startsWith(GUARD)
/** Which attributes load what. */
const TABLE = 'packages/core/src/model/loading.ts'
/** Names of everything that makes markup or code of a text. */
const WORDS =
  /(?<!'unsafe-)\beval\b|\bFunction\s*\(|innerHTML|outerHTML|insertAdjacentHTML|\bwrite(?:ln)?\b(?='|\()|srcdoc|setHTML(?:Unsafe)?|parseHTML(?:Unsafe)?|createContextualFragment|DOMParser|createHTML|createScript(?:URL)?|insertHTML|javascript:/g
/** Which of them a file of the gate may name, and what for. */
const GUARDED: Record<string, { readonly words: readonly string[]; readonly reason: string }> = {
  'intercept-markup.ts': {
    words: [
      'createContextualFragment',
      'createHTML',
      'innerHTML',
      'insertAdjacentHTML',
      'outerHTML',
      'setHTML',
      'setHTMLUnsafe',
      'write',
      'writeln',
    ],
    reason: 'Each is replaced by what marks the vendors in its text.',
  },
  'late.ts': {
    words: ['createContextualFragment', 'createHTML', 'write', 'writeln'],
    reason: 'What a released script writes is put where the parser would have put it.',
  },
  'unmarked.ts': {
    words: ['createHTML', 'srcdoc'],
    reason: 'What was held comes back as it was; markup of the page has passed Trusted Types.',
  },
  'workers.ts': {
    words: ['createScriptURL'],
    reason:
      'A worker whose page asks for Trusted Types imports its own text, whose address the page has passed.',
  },
}
/** What a built file with the gate calls on text by itself: the place for what a late script has written. */
const CALLED = ['.createContextualFragment(']
/** What the gate refuses with, and so in every built file that holds it. */
const holdsGuard = (path: string) => read(path).includes('refused.invalid')

describe('code from text', () => {
  it.each(SINKS)('T-37: no source file holds %s', (_, form) => {
    const files = sources.filter(({ path }) => !isGuard(path) && path !== TABLE)
    expect(files.filter((source) => codeOf(source).match(form)).map(({ path }) => path)).toEqual([])
  })

  it('T-37: the table of what loads is a table: it names an attribute, and sets none', () => {
    const [table] = sources.filter(({ path }) => path === TABLE)
    const code = table ? codeOf(table) : ''
    expect(SINKS.flatMap(([what, form]) => (code.match(form) ? [what] : []))).toEqual(['srcdoc'])
    expect(code.match(/srcdoc/g)).toHaveLength(1)
    expect(code).toContain(`'srcdoc'`)
    expect(table?.imports).toEqual([])
  })

  it('T-37: the gate names ways from text to markup and code in these files, and each for its reason', () => {
    // By name, in whatever form: a setter that is taken from a descriptor is called as `native.call(element, text)`.
    const named = sources
      .filter(({ path }) => isGuard(path))
      .flatMap((source) => {
        const words = [...new Set(codeOf(source).match(WORDS) ?? [])].toSorted()
        return words.length ? [[source.path.replace(GUARD, ''), words] as const] : []
      })
    expect(Object.fromEntries(named)).toEqual(
      Object.fromEntries(Object.entries(GUARDED).map(([path, { words }]) => [path, words])),
    )
  })

  it.skipIf(!built.length)(
    'T-37: no built file sets markup or runs text but where its source says so',
    () => {
      const uses =
        /\.(?:innerHTML|outerHTML|srcdoc)\s*=(?!=)|\.(?:insertAdjacentHTML|setHTMLUnsafe|setHTML|createContextualFragment|parseFromString|writeln)\(|\bdocument\.write\(|(?<!['-])\beval\(|\bFunction\(|set(?:Timeout|Interval)\(\s*["'`]|javascript:/g
      const counts = built
        .filter((path) => !path.endsWith('.d.ts') && holdsGuard(path))
        .map((path) => [path, [...new Set(read(path).match(uses) ?? [])]] as const)
      expect(counts.length).toBeGreaterThan(1)
      for (const [path, found] of counts)
        expect([path, found.filter((use) => !CALLED.includes(use))]).toEqual([path, []])
    },
  )

  it.skipIf(!built.length).each(SINKS)(
    'T-37: no built file holds %s, but for what is Preact’s',
    (what, form) => {
      // What Preact itself has: dangerouslySetInnerHTML, a prop that we never set, and the innerHTML behind it.
      const preact = read('packages/ui/node_modules/preact/dist/preact.mjs')
      const theirs =
        what === 'innerHTML' || what === 'dangerouslySetInnerHTML' ? (preact.match(form) ?? []).length : 0
      const counts = built
        .filter((path) => !holdsGuard(path))
        .map((path) => ({ path, count: (read(path).match(form) ?? []).length }))
        // The server reads the table of what loads, which names it.
        .filter(({ path, count }) => count > (path.endsWith('/server.js') && what === 'srcdoc' ? 1 : 0))
        .filter(({ path, count }) => count > (path === WITH_PREACT ? theirs : 0))
      expect(counts).toEqual([])
    },
  )
})

describe('what we are not', () => {
  const files = [...sources.map(({ path }) => path), ...built]

  it('S-40: no TCF: no __tcfapi, no locator, no TC string', () => {
    // Reads the string that another manager has left, and writes none.
    const isReader = (path: string) => /^packages\/core\/(src|dist)\/import\/tcf\.(ts|js)$/.test(path)
    const signs = (path: string) =>
      isReader(path) ? /__tcfapi|__cmp\b/i : /__tcfapi|__cmp\b|euconsent|\btcString/i
    expect(files.filter((path) => signs(path).test(read(path)))).toEqual([])
  })

  it('S-61: no __uspapi', () => {
    expect(files.filter((path) => /__uspapi|usprivacy/i.test(read(path)))).toEqual([])
  })

  it('S-19: no developer_id, ours or another’s', () => {
    expect(files.filter((path) => /developer_id/.test(read(path)))).toEqual([])
  })

  it('C-03: core and ui contact nobody: no fetch, no beacon, no request of their own', () => {
    const calls = /\bfetch\(|sendBeacon|XMLHttpRequest|new WebSocket|EventSource\(|new Image\b/
    expect(
      sources.filter((source) => !isGuard(source.path) && calls.test(codeOf(source))).map(({ path }) => path),
    ).toEqual([])
  })

  it('R-04: no source file reads the user agent, the referrer or the languages of the device', () => {
    const facts = /userAgent|\.referrer\b|navigator\.languages?|hardwareConcurrency|deviceMemory|\bplugins\b/
    // Vendors are data, and have addresses with any word.
    const code = sources.filter(({ path }) => !path.includes('/vendors/'))
    expect(code.filter((source) => facts.test(codeOf(source))).map(({ path }) => path)).toEqual([])
  })
})
