// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.town;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/**
 * One person in front of one browser.
 *
 * <p>Whatever the browser complains about (an error on its console, a breach of the content security policy, a request
 * to another host) fails the test when the visit ends, unless it was expected.
 */
public final class Visit implements AutoCloseable {

    private static final String TELL_BREACHES = """
            document.addEventListener('securitypolicyviolation', function (event) {
              console.error('Breach of ' + event.violatedDirective + ': ' + event.blockedURI + ' ' + event.sample);
            });
            """;

    private final RunningTown town;
    private final BrowserContext context;
    private final Page page;
    private Hands hands = new MouseHands();
    private int clicks;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Visit(RunningTown town, BrowserContext context, Page page) {
        this.town = town;
        this.context = context;
        this.page = page;
        context.addInitScript(TELL_BREACHES);
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onRequest(request -> {
            URI target = URI.create(request.url());
            if (target.getHost() != null && !target.getHost().equals(town.url().getHost())) {
                complaints.add(page.url() + " asks another host: " + target);
            }
        });
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    public RunningTown town() {
        return town;
    }

    public Response open(String path) {
        return page.navigate(town.url(path).toString());
    }

    /** As open, but without drawing the page. */
    public APIResponse ask(String path) {
        return context.request().get(town.url(path).toString());
    }

    /** From now on without a mouse. */
    public Visit byKeyboard() {
        hands = new KeyboardHands(page);
        return this;
    }

    /** From now on with a finger; the browser was opened for that. */
    Visit byTouch() {
        hands = new TouchHands();
        return this;
    }

    public void click(Locator what) {
        clicks++;
        hands.press(what);
    }

    /** Chooses a radio button or ticks a box. */
    public void check(Locator what) {
        hands.check(what);
    }

    public void type(Locator field, String words) {
        hands.type(field, words);
    }

    /** Chooses one of a list by its words. */
    public void choose(Locator list, String words) {
        hands.choose(list, words);
    }

    /** How often this person has clicked so far. */
    public int clicks() {
        return clicks;
    }

    /** What the browser has complained about so far; it is forgotten then. */
    public List<String> takeComplaints() {
        List<String> taken = List.copyOf(complaints);
        complaints.removeAll(taken);
        return taken;
    }

    /** What is done meanwhile reaches nobody; afterwards the network is back. */
    public void withoutNetwork(Runnable meanwhile) {
        context.setOffline(true);
        meanwhile.run();
        context.setOffline(false);
        expecting("ERR_INTERNET_DISCONNECTED");
    }

    /** The browser writes each answer of 400 and above on its console, also one that the test is after. */
    public Visit expecting(String regex) {
        Pattern expected = Pattern.compile(regex);
        complaints.removeIf(complaint -> expected.matcher(complaint).find());
        return this;
    }

    @Override
    public void close() {
        context.close();
        if (!complaints.isEmpty()) {
            throw new AssertionError("The browser complains: " + complaints);
        }
    }
}
