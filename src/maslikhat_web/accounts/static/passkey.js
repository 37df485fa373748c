// Tells that a passkey could not be used, in the words that stand on the page.
document.addEventListener('allauth.error', function (event) {
  event.preventDefault()
  const told = document.getElementById('passkey-fault')
  told.hidden = false
  told.focus()
})
