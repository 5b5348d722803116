/* Part of the pages of `npm run dev` only: loads the page anew when it was built anew. */
if (window === window.top) {
  new EventSource('/dev/changes').onmessage = () => window.location.reload();
}
