import { h, render } from 'preact'
import { button } from './button'
import { createSay, onLanguage, sayReasons } from './say'
import { adoptStyles } from './style-sheet'
import { applyTheme } from './theme'
import { link } from './vendor'

/** What placeholders are made with: in the script tag they are a file of their own, which the interface lends this. */
export const kit = { h, render, button, createSay, onLanguage, sayReasons, adoptStyles, applyTheme, link }

export type Kit = typeof kit
