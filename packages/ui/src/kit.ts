import { h, render } from 'preact'
import { button } from './button'
import { createSay, onLanguage, sayReasons } from './say'
import { addSheet, adoptStyles } from './style-sheet'
import { applyTheme } from './theme'
import { link, nameOf } from './vendor'

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
  link,
  nameOf,
}

export type Kit = typeof kit
