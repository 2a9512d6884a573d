// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.security;

import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.ExcessiveAttemptsException;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.web.util.SavedRequest;
import org.apache.shiro.web.util.WebUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Signing in. Goes on to the page that was asked for, else to the start page. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private Say say;

    @Inject
    @ConfigProperty(name = "digifit.demo", defaultValue = "false")
    private boolean demo;

    private @Nullable String login;
    private @Nullable String password;

    public void signIn() {
        String name = login == null ? "" : login.strip();
        String typed = password == null ? "" : password;
        try {
            SecurityUtils.getSubject().login(new UsernamePasswordToken(name, typed, Faces.getRemoteAddr()));
            Faces.getRequest().changeSessionId();
            Faces.redirect(next());
        } catch (ExcessiveAttemptsException e) {
            say.warn("signin.refused.brake");
        } catch (AuthenticationException e) {
            if (e.getCause() != null) {
                throw e; // a database that is away is not a wrong password
            }
            say.error("signin.refused.wrong");
        }
    }

    // What was posted is not posted again; its page is opened, where the browser fills in what had been typed.
    private static String next() {
        HttpServletRequest request = Faces.getRequest();
        SavedRequest saved = WebUtils.getAndClearSavedRequest(request);
        return saved == null ? request.getContextPath() + "/today.xhtml" : saved.getRequestUrl();
    }

    public boolean isDemo() {
        return demo;
    }

    public @Nullable String getLogin() {
        return login;
    }

    public void setLogin(@Nullable String login) {
        this.login = login;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
