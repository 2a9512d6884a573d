// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.container;

import de.digifit.core.account.Responsibility;
import de.digifit.core.account.SignedIn;
import de.digifit.core.account.application.SignIn;
import java.util.concurrent.Callable;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.mgt.SecurityManager;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;

/** Acts as one of the demo accounts, with the permissions that follow from its responsibilities. */
final class Personas {

    private static final SecurityManager SECURITY = new DefaultSecurityManager(new ByResponsibility());

    private final SignIn signIn;

    Personas(SignIn signIn) {
        this.signIn = signIn;
    }

    SignedIn get(String login) {
        return nobody(() -> signIn.find(login).orElseThrow().signedIn());
    }

    /** Does it as this person. */
    <T> T as(String login, Callable<T> act) {
        Subject subject = new Subject.Builder(SECURITY)
                .principals(new SimplePrincipalCollection(get(login), "accounts"))
                .authenticated(true)
                .sessionCreationEnabled(false)
                .buildSubject();
        return subject.execute(act);
    }

    /** Does it as somebody who has not signed in. */
    <T> T nobody(Callable<T> act) {
        return new Subject.Builder(SECURITY)
                .sessionCreationEnabled(false)
                .buildSubject()
                .execute(act);
    }

    private static final class ByResponsibility extends AuthorizingRealm {

        @Override
        protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
            SimpleAuthorizationInfo info = new SimpleAuthorizationInfo();
            principals.oneByType(SignedIn.class).responsibilities().stream()
                    .map(Responsibility::permissions)
                    .forEach(info::addStringPermissions);
            return info;
        }

        @Override
        protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
            throw new UnsupportedOperationException("nobody signs in here");
        }
    }
}
