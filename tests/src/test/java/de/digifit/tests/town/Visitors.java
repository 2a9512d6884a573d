// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.town;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import de.digifit.tests.browser.Browsers;
import de.digifit.tests.view.SignInView;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** People in front of browsers. Each signs in once and keeps the session for further visits. */
public final class Visitors implements AutoCloseable {

    private static final double PATIENCE_IN_MILLIS = 30_000;

    private final RunningTown town;
    private final AtomicInteger addresses = new AtomicInteger();
    private final Map<String, String> sessions = new HashMap<>();
    private @Nullable Playwright driver;
    private @Nullable Browser browser;

    public Visitors(RunningTown town) {
        this.town = town;
    }

    /** Somebody who has not signed in yet. */
    public Visit stranger() {
        return open(options());
    }

    /** Opens a browser for a persona who has signed in before; no page is loaded yet. */
    public Visit of(Persona persona) {
        return of(persona, Screen.DESK);
    }

    public Visit of(Persona persona, Screen screen) {
        return of(persona.login(), screen);
    }

    /** At a screen that is touched. */
    public Visit touching(Persona persona, Screen screen) {
        String session = sessions.computeIfAbsent(persona.login(), this::signIn);
        return open(screen.applyTo(options()).setStorageState(session).setHasTouch(true))
                .byTouch();
    }

    public Visit of(Colleague colleague) {
        return of(colleague.login(), Screen.DESK);
    }

    private Visit of(String login, Screen screen) {
        String session = sessions.computeIfAbsent(login, this::signIn);
        return open(screen.applyTo(options()).setStorageState(session));
    }

    public Visit stranger(Screen screen) {
        return open(screen.applyTo(options()));
    }

    /** A session of her own, which a test may end without taking it from others. */
    public Visit signedInAnew(Persona persona) {
        return signedInAnew(persona.login());
    }

    private Visit signedInAnew(String login) {
        Visit visit = stranger();
        SignInView.open(visit).signIn(login);
        return visit;
    }

    @Override
    public void close() {
        if (driver != null) {
            driver.close();
        }
    }

    private String signIn(String login) {
        try (Visit visit = signedInAnew(login)) {
            return visit.context().storageState();
        }
    }

    private Visit open(NewContextOptions options) {
        BrowserContext context = browser().newContext(options);
        context.setDefaultTimeout(PATIENCE_IN_MILLIS);
        Page page = context.newPage();
        return new Visit(town, context, page);
    }

    private NewContextOptions options() {
        int number = addresses.incrementAndGet();
        return new NewContextOptions()
                .setLocale("de-DE")
                .setTimezoneId("Europe/Berlin")
                .setReducedMotion(ReducedMotion.REDUCE)
                // Each at a desk of her own: the brake against guessing counts by address.
                .setExtraHTTPHeaders(Map.of("X-Forwarded-For", "10.0." + number / 250 + "." + (number % 250 + 1)));
    }

    private Browser browser() {
        if (browser == null) {
            driver = Browsers.driver();
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_IN_MILLIS);
            browser = Browsers.ofThisMachine().launch(driver);
        }
        return browser;
    }
}
