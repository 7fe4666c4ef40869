/** Runs `work` when the browser has drawn what has changed until now; at once where nothing is drawn. */
export function afterPaint(work: () => void): void {
  if (document.hidden) work()
  else requestAnimationFrame(() => setTimeout(work))
}
