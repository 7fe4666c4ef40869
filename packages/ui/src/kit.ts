import { h, render } from 'preact'
import { button } from './button'
import { createSay, onLanguage, sayPurposes, sayReasons } from './say'
import { addSheet, adoptStyles } from './style-sheet'
import { applyTheme } from './theme'
import { link, nameOf, policyOf, storedBy } from './vendor'

/**
 * What placeholders and the table of the policy are made with: in the script tag they are files of their own, which the
 * interface lends this.
 */
export const kit = {
  h,
  render,
  button,
  createSay,
  onLanguage,
  sayPurposes,
  sayReasons,
  addSheet,
  adoptStyles,
  applyTheme,
  link,
  nameOf,
  policyOf,
  storedBy,
}

export type Kit = typeof kit
