// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.shared;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.aop.AnnotationResolver;
import org.apache.shiro.aop.MethodInvocation;
import org.apache.shiro.authz.UnauthenticatedException;
import org.apache.shiro.authz.aop.AnnotationsAuthorizingMethodInterceptor;
import org.apache.shiro.authz.aop.PermissionAnnotationMethodInterceptor;
import org.apache.shiro.authz.aop.RoleAnnotationMethodInterceptor;
import org.apache.shiro.authz.aop.UserAnnotationMethodInterceptor;
import org.jspecify.annotations.Nullable;

/**
 * Runs before the transaction begins, so that a refused call costs no connection, and one that gave way to another can be
 * made again.
 */
@Interceptor
@Secured
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class SecuredInterceptor extends AnnotationsAuthorizingMethodInterceptor {

    private static final int ATTEMPTS = 3;

    /** PostgreSQL's names for a deadlock and for a conflict of serialisable transactions (Appendix A). */
    private static final Set<String> GAVE_WAY = Set.of("40P01", "40001");

    private static final ThreadLocal<Boolean> INSIDE = ThreadLocal.withInitial(() -> false);

    public SecuredInterceptor() {
        AnnotationResolver resolver = new DeclaredAnnotations();
        setMethodInterceptors(List.of(
                new RoleAnnotationMethodInterceptor(resolver),
                new PermissionAnnotationMethodInterceptor(resolver),
                new UserAnnotationMethodInterceptor(resolver)));
    }

    @AroundInvoke
    public Object ask(InvocationContext call) throws Exception {
        if (!call.getMethod().isAnnotationPresent(Open.class)) {
            if (!SecurityUtils.getSubject().isAuthenticated()) {
                throw new UnauthenticatedException("Nobody is signed in");
            }
            assertAuthorized(new Call(call));
        }
        return INSIDE.get() ? call.proceed() : fromOutside(call);
    }

    /**
     * Each act from outside is one transaction. Where two of them wait for each other, PostgreSQL ends one; nothing of it
     * was kept, so it is simply done again.
     */
    private Object fromOutside(InvocationContext call) throws Exception {
        INSIDE.set(true);
        try {
            for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
                try {
                    return call.proceed();
                } catch (RuntimeException failure) {
                    if (!gaveWay(failure)) {
                        throw failure;
                    }
                }
            }
            return call.proceed();
        } finally {
            INSIDE.remove();
        }
    }

    /** Whether the database ended this transaction in favour of another one (deadlock, serialisation). */
    public static boolean gaveWay(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && GAVE_WAY.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Looks at the class that declares the method. Shiro's own resolver looks at the class of the object, which is a
     * subclass made by CDI and does not inherit the annotations: it would let everybody pass.
     */
    private static final class DeclaredAnnotations implements AnnotationResolver {

        @Override
        public @Nullable Annotation getAnnotation(MethodInvocation call, Class<? extends Annotation> kind) {
            Annotation onMethod = call.getMethod().getAnnotation(kind);
            return onMethod == null ? call.getMethod().getDeclaringClass().getAnnotation(kind) : onMethod;
        }
    }

    private record Call(InvocationContext context) implements MethodInvocation {

        @Override
        public Object proceed() throws Exception {
            return context.proceed();
        }

        @Override
        public Method getMethod() {
            return context.getMethod();
        }

        @Override
        public Object[] getArguments() {
            return context.getParameters();
        }

        @Override
        public Object getThis() {
            return context.getTarget();
        }
    }
}
