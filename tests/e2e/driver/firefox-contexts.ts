/** What of the extension is in memory in Firefox, and ways to end processes: functions for the browser's window. */

const EXTENSION = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(id);`;

/** Each tab's process is asked whether the extension has a context in its page. */
export const OWN_CONTEXTS = `async (id) => {
  ${EXTENSION}
  const isUp = !['stopped', 'suspending'].includes(extension.backgroundState);
  const own = [...ExtensionParent.ParentAPIManager.proxyContexts.values()]
    .filter((context) => context.extension.id === id && context.viewType && context.viewType !== 'background')
    .map((context) => context.uri.filePath.slice(1));
  const scripts = gBrowser.browsers
    .filter(({ currentURI }) => /^(https?|file)$/.test(currentURI.scheme))
    .map((browser) => new Promise((resolve) => {
      const answer = 'pith:' + Services.uuid.generateUUID();
      browser.messageManager.addMessageListener(answer, ({ data }) =>
        resolve(data ? ['script in ' + browser.currentURI.spec] : []));
      browser.messageManager.loadFrameScript('data:,' + encodeURIComponent(\`{
        const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
        sendAsyncMessage('\${answer}', ExtensionContent.getContextByExtensionId('\${id}', content) !== undefined);
      }\`), false);
    }));
  return [...(isUp ? ['background'] : []), ...own, ...(await Promise.all(scripts)).flat()];
}`;

export const STOP_BACKGROUND = `async (id) => {
  ${EXTENSION}
  await extension.terminateBackground({ ignoreDevToolsAttached: true });
}`;

/** Kills the process of the page in front and waits for the browser to notice. */
export const CRASH = `async () => {
  const { selectedBrowser } = gBrowser;
  const noticed = new Promise((resolve) =>
    selectedBrowser.addEventListener('oop-browser-crashed', resolve, { once: true }));
  Cc['@mozilla.org/processtools-service;1']
    .getService(Ci.nsIProcessToolsService)
    .kill(selectedBrowser.frameLoader.remoteTab.osPid);
  await noticed;
}`;
