import all from '/work/main/rollup.config.mjs'
export default all.filter((c) => c.output.file === 'packages/embed/dist/omono-consent.js')
