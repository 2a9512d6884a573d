// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.audit.infrastructure;

import de.digifit.core.account.application.Asker;
import de.digifit.core.audit.Deed;
import de.digifit.core.audit.Unrecorded;
import de.digifit.core.shared.Secured;
import de.digifit.core.shared.StatementCount;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Adds each act that changed something to the audit log, in the transaction of the act: what is not recorded is not done.
 *
 * <p>It stands inside the transaction and lets the first act of it speak for all that this one asked to be done. Whether
 * something was changed shows only when Hibernate has written what it holds back, so the entry is made at the very end.
 * What is {@link Unrecorded} is left out, with all that it asks for.
 */
@Interceptor
@Secured
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class ActRecorder {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Asker asker;

    @Inject
    private LastWord lastWord;

    @AroundInvoke
    Object record(InvocationContext call) throws Exception {
        if (transaction.getTransactionKey() == null || transaction.getResource(ActRecorder.class) != null) {
            return call.proceed();
        }
        transaction.putResource(ActRecorder.class, call.getMethod());
        StatementCount.forgetChanges();
        Object result = call.proceed();
        if (call.getMethod().isAnnotationPresent(Unrecorded.class)) {
            return result;
        }
        asker.find()
                .ifPresent(who -> transaction.registerInterposedSynchronization(lastWord.of(who, deed(call, result))));
        return result;
    }

    private static Deed deed(InvocationContext call, @Nullable Object result) {
        String act = call.getMethod().getDeclaringClass().getSimpleName() + "."
                + call.getMethod().getName();
        return Subject.of(result, call.getParameters())
                .map(subject -> new Deed(act, subject.kind(), subject.id()))
                .orElseGet(() -> Deed.of(act));
    }
}
