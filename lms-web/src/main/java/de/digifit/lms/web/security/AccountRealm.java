// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.security;

import de.digifit.core.account.Responsibility;
import de.digifit.core.account.SignedIn;
import de.digifit.core.account.application.KnownAccount;
import de.digifit.core.account.application.SignIn;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;
import org.jspecify.annotations.Nullable;

/**
 * Tells Shiro who somebody is. The permissions follow from the responsibilities that the session carries, so that
 * asking for one costs no statement.
 */
public class AccountRealm extends AuthorizingRealm {

    public AccountRealm() {
        setName("accounts");
        setAuthenticationTokenClass(UsernamePasswordToken.class);
        setCredentialsMatcher(new PasswordCheck());
        setCachingEnabled(false);
    }

    @Override
    protected @Nullable AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
        String login = ((UsernamePasswordToken) token).getUsername();
        Optional<KnownAccount> known = login == null
                ? Optional.empty()
                : CDI.current().select(SignIn.class).get().find(login);
        // An unknown login is checked against a hash as well: the time it takes must not tell who is known.
        return known.<AuthenticationInfo>map(
                        account -> new SimpleAuthenticationInfo(account.signedIn(), account.passwordHash(), getName()))
                .orElseGet(() -> new SimpleAuthenticationInfo("nobody", PasswordCheck.NOBODYS_HASH, getName()));
    }

    @Override
    protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
        SimpleAuthorizationInfo info = new SimpleAuthorizationInfo();
        SignedIn person = principals.oneByType(SignedIn.class);
        if (person != null) {
            info.setStringPermissions(permissions(person));
        }
        return info;
    }

    private static Set<String> permissions(SignedIn person) {
        return person.responsibilities().stream()
                .map(Responsibility::permissions)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
