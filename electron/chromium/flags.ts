/** The one list of switches under which a browser stays silent, each proven under a system-call trace. */

/** What a start depends on. */
export interface FlagOptions {
  readonly profile: string
  readonly headless: boolean
  /** True only for root on Linux, where the browser's own sandbox cannot start. */
  readonly noSandbox: boolean
  /** First start on this profile: later ones keep the size the person gave the window. */
  readonly firstStart: boolean
}

/** Network: the groups that matter. Without the proxy a failed navigation makes the browser ask for a name. */
const NETWORK = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=socks5://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  // Versions up to 155 know the second name only, 156 the first.
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
]

/** Background services that would otherwise try. */
const QUIET = [
  '--no-first-run', '--no-default-browser-check', '--disable-background-networking', '--disable-component-update',
  '--disable-domain-reliability', '--disable-sync', '--disable-default-apps', '--disable-extensions',
  '--disable-component-extensions-with-background-pages', '--disable-breakpad', '--no-pings', '--metrics-recording-only',
  '--disable-search-engine-choice-screen', '--disable-field-trial-config', '--disable-variations-safe-mode', '--disable-quic',
  '--password-store=basic', '--use-mock-keychain',
  '--disable-features=Translate,OptimizationHints,OnDeviceModel,MediaRouter,DialMediaRouteProvider,AutofillServerCommunication,NetworkTimeServiceQuerying,SegmentationPlatform,PreconnectToSearch,Prerender2,NavigationPredictor,GlobalMediaControls,DnsOverHttpsUpgrade,AsyncDns,WebRtcHideLocalIpsWithMdns,LensOverlay,WebOTP,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,HeavyAdIntervention,NetworkErrorLogging',
]

/**
 * `--test-type` keeps one thing away: the browser's bar "You are using an unsupported command-line flag … Stability and
 * security will suffer", which it shows above the page for `--host-resolver-rules`, a switch that closes (chrome/browser/ui/
 * startup/infobar_utils.cc). The switches of the network stay, and the trace of a session is taken with it.
 */
const WINDOW = [
  '--test-type',
  '--deny-permission-prompts', '--hide-crash-restore-bubble', '--noerrdialogs', '--class=lookalike',
]

/** Switches that start-up checks in the running browser's own command line. */
export const REQUIRED_FLAGS: readonly string[] = NETWORK

/** The switches that keep any Chromium silent, Electron's too. */
export const SILENT_FLAGS: readonly string[] = [...NETWORK, ...QUIET]

/** All switches of one start. */
export function chromiumFlags(options: FlagOptions): readonly string[] {
  return [
    ...SILENT_FLAGS, ...WINDOW,
    '--remote-debugging-pipe',
    `--user-data-dir=${options.profile}`,
    ...(options.noSandbox ? ['--no-sandbox'] : []),
    ...(options.headless
      ? ['--headless', '--disable-gpu', 'about:blank']
      : ['--app=data:text/html,<title>Lookalike</title>', ...(options.firstStart ? ['--window-size=1280,860'] : [])]),
  ]
}
