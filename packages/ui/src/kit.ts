import { h, render } from 'preact'
import { button } from './button'
import { createSay, onLanguage, sayReasons } from './say'
import { addSheet, adoptStyles } from './style-sheet'
import { applyTheme } from './theme'
import { link, nameOf } from './vendor'

/** Draws in the next frame, once, however often that is asked for. Where markup has replaced what it needs, nothing is drawn. */
function inNextFrame(draw: () => void): () => void {
  let planned = 0
  return () => {
    cancelAnimationFrame(planned)
    planned = requestAnimationFrame(() => {
      try {
        draw()
      } catch {
        // <img name="createElement"> takes the place of a function of the document.
      }
    })
  }
}

/**
 * What placeholders, the table of the policy, the search and details are made with: in the script tag they are files of their own,
 * which the interface lends this.
 */
export const kit = {
  h,
  render,
  button,
  createSay,
  onLanguage,
  sayReasons,
  addSheet,
  adoptStyles,
  applyTheme,
  inNextFrame,
  link,
  nameOf,
}

export type Kit = typeof kit
