// In browsers a document has a `baseURI` as well; that of happy-dom throws, because a document has no owner.
const owner = (globalThis as { Node?: { prototype: Node } }).Node?.prototype
const read = owner && Object.getOwnPropertyDescriptor(owner, 'baseURI')?.get
if (owner && read)
  Object.defineProperty(owner, 'baseURI', {
    configurable: true,
    enumerable: true,
    get(this: Node) {
      return read.call(this.ownerDocument ? this : (this as Document).documentElement)
    },
  })
