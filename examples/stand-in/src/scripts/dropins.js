// Imitates Dropbox's dropins.js: it finds itself by its id, as the real one does, and opens a chooser.
;(() => {
  window.__ran ??= []
  window.__ran.push('dropbox')
  const appKey = document.getElementById('dropboxjs')?.dataset.appKey
  if (!appKey)
    console.error('[stand-in] Dropbox needs a script element with id="dropboxjs" and data-app-key.')

  function choose({ success, cancel } = {}) {
    const dialog = document.createElement('dialog')
    dialog.setAttribute('aria-label', 'Choose from Dropbox')
    Object.assign(dialog.style, {
      inlineSize: 'min(26rem, 90vw)',
      padding: '0',
      border: '0',
      borderRadius: '12px',
    })
    const frame = document.createElement('iframe')
    frame.title = 'Dropbox'
    frame.src = `https://www.dropbox.com/chooser?origin=${encodeURIComponent(location.origin)}&app_key=${appKey}`
    Object.assign(frame.style, { display: 'block', inlineSize: '100%', blockSize: '13rem', border: '0' })

    function listen({ source, data }) {
      if (source !== frame.contentWindow || !data?.dropbox) return
      dialog.close('chosen')
      const link = `https://www.dropbox.com/s/omono/${encodeURIComponent(data.dropbox)}`
      success?.([{ id: data.dropbox, name: data.dropbox, link, bytes: 120000 }])
    }
    addEventListener('message', listen)
    dialog.onclose = () => {
      removeEventListener('message', listen)
      dialog.remove()
      if (dialog.returnValue !== 'chosen') cancel?.()
    }
    const close = document.createElement('button')
    close.type = 'button'
    close.textContent = 'Cancel'
    Object.assign(close.style, { margin: '12px 16px', font: 'inherit' })
    close.onclick = () => dialog.close()
    dialog.append(frame, close)
    document.body.append(dialog)
    dialog.showModal()
  }

  function createChooseButton(options) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'dropbox-dropin-btn'
    button.textContent = 'Choose from Dropbox'
    button.onclick = () => choose(options)
    return button
  }

  window.Dropbox = { appKey, choose, createChooseButton, isBrowserSupported: () => true }
})()
