// Reloads the page when the site has been built again. Only the preview server adds this script, never the site.
(() => {
  "use strict";
  const address = new URL("events", document.currentScript.src);
  let seen = "";
  let events = null;

  function listen() {
    if (events || document.hidden) {
      return;
    }
    events = new EventSource(address);
    events.addEventListener("version", event => {
      if (seen && seen !== event.data) {
        location.reload();
      }
      seen = event.data;
    });
  }

  // A browser has six connections to a server: a tab that nobody looks at must not keep one.
  function pause() {
    if (events) {
      events.close();
      events = null;
    }
  }

  document.addEventListener("visibilitychange", () => document.hidden ? pause() : listen());
  addEventListener("pagehide", pause);
  addEventListener("pageshow", listen);
  listen();
})();
