import { applyAliases } from './gate/automatic/alias'
import type { Alias, Aliases } from './types'

/**
 * Makes of tables what the automatic gate takes. The first table that fits an element counts.
 *
 * @example
 * automaticGate({ aliases: createAliases(cookiebot, oneTrust) })
 */
export const createAliases =
  (...tables: readonly Alias[]): Aliases =>
  (element) =>
    applyAliases(element as HTMLElement, tables)

/** Cookiebot: `data-cookieconsent="statistics,marketing"`, `data-cookieblock-src`. */
export const cookiebot: Alias = {
  selector: '[data-cookieconsent]:not([data-cookieconsent="ignore"])',
  attribute: 'data-cookieconsent',
  meanings: {
    necessary: 'necessary',
    preferences: 'functional',
    statistics: 'analytics',
    marketing: 'marketing',
  },
  source: 'data-cookieblock-src',
}

/** OneTrust: `class="optanon-category-C0002"`, `C0002-C0004` where both are needed. */
export const oneTrust: Alias = {
  selector: '[class*="optanon-category-"]',
  attribute: 'class',
  meanings: {
    'optanon-category-C0001': 'necessary',
    'optanon-category-C0002': 'analytics',
    'optanon-category-C0003': 'functional',
    'optanon-category-C0004': 'marketing',
    'optanon-category-C0005': 'marketing',
    'optanon-category-C0002-C0004': 'analytics marketing',
    'optanon-category-C0003-C0004': 'functional marketing',
    'optanon-category-C0002-C0003': 'analytics functional',
    'optanon-category-C0002-C0003-C0004': 'analytics functional marketing',
  },
}

/** c15t: `data-c15t-category`, and what it shares with vanilla-cookieconsent is our own form. */
export const c15t: Alias = {
  selector: '[data-c15t-category]',
  attribute: 'data-c15t-category',
  meanings: {
    necessary: 'necessary',
    functionality: 'functional',
    experience: 'functional',
    measurement: 'analytics',
    marketing: 'marketing',
  },
}

/** CookieYes: `data-cookieyes="cookieyes-analytics"`. */
export const cookieYes: Alias = {
  selector: '[data-cookieyes]',
  attribute: 'data-cookieyes',
  meanings: {
    'cookieyes-necessary': 'necessary',
    'cookieyes-functional': 'functional',
    'cookieyes-analytics': 'analytics',
    'cookieyes-performance': 'analytics',
    'cookieyes-advertisement': 'marketing',
  },
}

/** Cookie Information: `data-category-consent="cookie_cat_marketing"`, `data-consent-src`. */
export const cookieInformation: Alias = {
  selector: '[data-category-consent]',
  attribute: 'data-category-consent',
  meanings: {
    cookie_cat_necessary: 'necessary',
    cookie_cat_functional: 'functional',
    cookie_cat_statistic: 'analytics',
    cookie_cat_marketing: 'marketing',
  },
  source: 'data-consent-src',
}

/** iubenda: `data-iub-purposes="3,4"`, `data-suppressedsrc`. */
export const iubenda: Alias = {
  selector: '[data-iub-purposes]',
  attribute: 'data-iub-purposes',
  meanings: { 1: 'necessary', 2: 'functional', 3: 'functional', 4: 'analytics', 5: 'marketing' },
  source: 'data-suppressedsrc',
}

/** Termly: `data-categories="analytics"`. */
export const termly: Alias = {
  selector: '[data-categories]',
  attribute: 'data-categories',
  meanings: {
    essential: 'necessary',
    performance: 'functional',
    social_networking: 'marketing',
    analytics: 'analytics',
    advertising: 'marketing',
  },
}
