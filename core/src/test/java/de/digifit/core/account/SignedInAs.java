// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.account;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.util.Set;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.mgt.DefaultSessionStorageEvaluator;
import org.apache.shiro.mgt.DefaultSubjectDAO;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Signs somebody in for the acts of a test, as Shiro would for a request; nobody is signed in afterwards. */
public final class SignedInAs implements AfterEachCallback {

    private final DefaultSecurityManager security = new DefaultSecurityManager();

    public SignedInAs() {
        DefaultSessionStorageEvaluator nowhere = new DefaultSessionStorageEvaluator();
        nowhere.setSessionStorageEnabled(false);
        ((DefaultSubjectDAO) security.getSubjectDAO()).setSessionStorageEvaluator(nowhere);
    }

    public void person(PersonId person, TownId town) {
        person(person, town, Responsibility.EMPLOYEE);
    }

    public void person(PersonId person, TownId town, Responsibility responsibility) {
        SignedIn signedIn = new SignedIn("login", person, "Name", town, "Musterau", "#0b5fff", Set.of(responsibility));
        ThreadContext.bind(security);
        ThreadContext.bind(new Subject.Builder(security)
                .principals(new SimplePrincipalCollection(signedIn, "test"))
                .authenticated(true)
                .sessionCreationEnabled(false)
                .buildSubject());
    }

    @Override
    public void afterEach(ExtensionContext test) {
        ThreadContext.remove();
    }
}
