package nl.veiligesteden.werkplek.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One browser for the whole JVM: Debian's, or the one that {@code WERKPLEK_BROWSER} names. */
public final class Chromium {

    /**
     * What Playwright switches off, for its own list is replaced by this one, and the two lists of suggestions that Chromium draws for each new window
     * as pages of their own: half of the time that a window takes.
     */
    private static final String OFF = "--disable-features=AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,"
            + "LensOverlay,MediaRouter,PaintHolding,ThirdPartyStoragePartitioning,AvoidCorsURLLoaderRestartOnRedirect,OptimizationHints,NetworkTimeServiceQuerying,AimEnabled,"
            + "PreconnectToSearch,WebUIOmniboxPopup,WebUIOmniboxAimPopup";

    private static final class Holder {
        static final Playwright PLAYWRIGHT = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        static final Browser RUNNING = PLAYWRIGHT.chromium().launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(Optional.ofNullable(System.getenv("WERKPLEK_BROWSER")).orElse("/usr/bin/chromium")))
                        .setArgs(List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                                "--disable-background-networking", "--disable-component-update", "--disable-sync", OFF)));
    }

    private Chromium() {
    }

    /** Started by its first use. */
    public static Browser running() {
        return Holder.RUNNING;
    }

    /** For who uses it last: its threads hold up the end of the JVM. */
    public static void stop() {
        Holder.PLAYWRIGHT.close();
    }
}
