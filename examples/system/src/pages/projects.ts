import { element } from '../element'

const projects = [
  ['House at the canal', 'Waiting for the structural report', '12 files'],
  ['School kitchen', 'Offer sent on Tuesday', '7 files'],
  ['Roof of the old mill', 'Starts in March', '31 files'],
] as const

export function showProjects(page: HTMLElement): undefined {
  const cards = projects.map(([name, state, files]) =>
    element(
      'li',
      { className: 'card' },
      element('h2', {}, name),
      element('p', {}, state),
      element('p', { className: 'faint' }, files),
    ),
  )
  page.append(element('h1', {}, 'Projects'), element('ul', { className: 'cards' }, ...cards))
}
