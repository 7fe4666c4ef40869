import type { Consent } from '@omono/consent'
import { h } from 'preact'
import { actions } from './button'
import { joinWords, type Say, sayReasons } from './say'
import { link } from './vendor'

/** The question: who asks, what for, who else is involved, what is new where it was asked before, and two equal answers. */
export function banner(
  { name, vendors, policy, due, decision }: Consent,
  say: Say,
  level: number,
  isSettled: boolean,
) {
  const isDue = new Set(due)
  const asked = vendors.filter(({ id }) => isDue.has(id))
  const third = asked.filter(({ party }) => party === 'third').length
  const id = `${name}-title`
  return (
    // Agents look again only after a change, so the state changes once more.
    <section data-omono="banner" aria-labelledby={id} data-omono-state={isSettled ? 'open' : 'opening'}>
      <div class="omono-body">
        {h(`h${level}`, { id }, say('banner.title'))}
        <p>
          {say('banner.text', { purposes: sayReasons(say, asked), third })}{' '}
          {link(policy.url, say('banner.policy'))}
        </p>
        {decision && (
          <p>
            {say(decision.policyVersion === policy.version ? 'banner.undecided' : 'banner.changed', {
              vendors: joinWords(
                say,
                asked.map(({ name }) => name),
              ),
            })}
          </p>
        )}
      </div>
      {actions(say, 'open-preferences')}
    </section>
  )
}
