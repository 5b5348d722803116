/* Runs as it is in every browser, Internet Explorer of Excel 2016 and 2019 too: no newer syntax here.
 * Looks after the page until the pane is drawn: heading and tabs at once, and where the pane can't start, a plain page
 * that says what to do. */
(function () {
  'use strict';
  /* Long enough for most networks; the pane's own script says "ready" long before. */
  var SLOW_MS = 10000;
  /* Then something is wrong. Even so the page goes on waiting: whoever answers late is heard. */
  var PATIENCE_MS = 90000;
  var failure = '';

  /* Excel on the web says in the address who it is, its language among it. Heading and tabs stand in the page in Chinese;
   * an Excel in another language waits for the pane, which has the words. */
  var excel = /[?&#]_host_Info=([^&#]*)/.exec(window.location.href);
  var language = excel ? decodeURIComponent(excel[1]).split('$')[3] : '';
  if (language && !/^zh/i.test(language)) document.documentElement.lang = 'en-US';

  function each(selector, act) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), act);
  }

  /* Whose server was asked for office.js: only then is its name worth saying. */
  function nameOffice() {
    var script = document.querySelector('script[src$="office.js"]');
    var link = document.createElement('a');
    link.href = script ? script.getAttribute('src') : '';
    var host = link.host || window.location.host;
    var kind = host === window.location.host ? 'own' : 'cdn';
    each('[data-office]', function (part) {
      if (part.getAttribute('data-office') !== kind) part.setAttribute('hidden', '');
    });
    each('[data-office-host]', function (part) {
      part.textContent = host;
    });
    each('[data-workbench]', function (part) {
      part.textContent = window.location.href.replace(/[?#].*$/, '').replace(/[^/]*$/, '') + 'workbench/';
    });
  }

  /* office.js lets no add-in work from such an address, in Excel as in the workbench. */
  function isWithoutHttps() {
    return window.location.protocol === 'http:';
  }

  function show(state) {
    var plain = document.getElementById('plain');
    if (!plain) return;
    if (state === 'ready') {
      plain.setAttribute('hidden', '');
      return;
    }
    /* The pane itself takes the place of heading and tabs when it is drawn, and not before. */
    each('#start', function (start) {
      start.setAttribute('hidden', '');
    });
    plain.removeAttribute('hidden');
    each('#plain [data-for]', function (part) {
      var states = part.getAttribute('data-for').split(' ');
      part.className = part.className.replace(/ ?\bon\b/, '') + (states.indexOf(state) >= 0 ? ' on' : '');
    });
    var details = document.getElementById('plain-details');
    if (details) details.textContent = failure;
  }

  function hostState() {
    return document.documentElement.getAttribute('data-host');
  }

  window.addEventListener(
    'error',
    function (event) {
      var source = event.target && event.target.src;
      failure += (event.message || (source ? 'not loaded: ' + source : 'error')) + '\n';
      if (!hostState() && document.readyState === 'complete') show('failed');
    },
    true,
  );

  document.addEventListener('host-state', function () {
    if (!isWithoutHttps()) show(hostState());
  });

  document.addEventListener('DOMContentLoaded', function () {
    each('[data-reload]', function (button) {
      button.addEventListener('click', function () {
        window.location.reload();
      });
    });
    nameOffice();
    if (isWithoutHttps()) {
      show('http');
      return;
    }
    if (document.documentMode) {
      show('old-excel');
      return;
    }
    window.setTimeout(function () {
      each('#start [data-slow]', function (part) {
        part.removeAttribute('hidden');
      });
    }, 1500);
    window.setTimeout(function () {
      if (!hostState()) show(failure ? 'failed' : 'slow');
    }, SLOW_MS);
    window.setTimeout(function () {
      if (!hostState() || hostState() === 'slow') show(failure ? 'failed' : 'no-office');
    }, PATIENCE_MS);
  });
})();
