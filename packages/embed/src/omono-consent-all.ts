import { registry } from './registry'
import { startTag } from './tag'

startTag(registry, true)
