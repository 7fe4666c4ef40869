// In browsers a document has a `baseURI` as well; that of happy-dom throws, because a document has no owner.
const { Node } = globalThis as { Node?: { prototype: Node } }
const read = Node && Object.getOwnPropertyDescriptor(Node.prototype, 'baseURI')?.get
if (Node && read)
  Object.defineProperty(Node.prototype, 'baseURI', {
    configurable: true,
    enumerable: true,
    get(this: Node) {
      return read.call(this.ownerDocument ? this : (this as Document).documentElement)
    },
  })
