/**
 * The `google.script.run` of a simulated sidebar, as text to put into its page before its own script. Calls go to a function of
 * the parent window and come back later, as over the network; what cannot cross fails the call. What is called while the page goes
 * still arrives, and its answer finds nobody.
 */

/** Name of the function on the parent window: `(name, args) => result`, throwing what the script throws. */
export const BRIDGE_FUNCTION = 'musterScriptCall';

/** Name of the text on the parent window that the server's script put behind the page. */
export const APPENDED = 'musterAppended';

/** Stands at the end of the page: what was put behind it is parsed with it. */
export const APPENDED_SCRIPT = `document.write(parent.${APPENDED} || '');`;

/** The script's text. It ends no script element and needs no build. */
export const SIDEBAR_BRIDGE = `
(function () {
  'use strict';
  var goes = false;
  window.addEventListener('pagehide', function () { goes = true; });
  function check(value) {
    if (value === null || /^(string|number|boolean)$/.test(typeof value)) return;
    if (Array.isArray(value)) return value.forEach(check);
    if (Object.prototype.toString.call(value) !== '[object Object]') throw new TypeError('google.script.run takes plain values only');
    Object.keys(value).forEach(function (key) { check(value[key]); });
  }
  function runner(onSuccess, onFailure) {
    return new Proxy({}, {
      get: function (_, name) {
        if (name === 'withSuccessHandler') return function (handler) { return runner(handler, onFailure); };
        if (name === 'withFailureHandler') return function (handler) { return runner(onSuccess, handler); };
        if (typeof name !== 'string' || name === 'then') return undefined;
        return function () {
          var args = Array.prototype.slice.call(arguments);
          check(args);
          if (goes) {
            try { parent.${BRIDGE_FUNCTION}(name, args); } catch (error) { /* nobody is there to hear of it */ }
            return;
          }
          setTimeout(function () {
            var result;
            try { result = parent.${BRIDGE_FUNCTION}(name, args); } catch (error) { if (onFailure) onFailure(error); return; }
            if (onSuccess) onSuccess(result);
          }, 0);
        };
      },
    });
  }
  window.google = { script: { get run() { return runner(null, null); }, host: { close: function () {} } } };
})();
`;
