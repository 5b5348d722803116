/*
 * Part of the pages of `npm run dev` only: loads the page anew when it was built anew. The server says the time of the
 * newest build first, so that one that ended while the page loaded, or was made by a server started since, counts too.
 */
if (window === window.top) {
  new EventSource('/dev/changes').onmessage = ({ data }) => {
    if (Number(data) > performance.timeOrigin) window.location.reload();
  };
}
