// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.shared;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.aop.AnnotationResolver;
import org.apache.shiro.aop.MethodInvocation;
import org.apache.shiro.authz.UnauthenticatedException;
import org.apache.shiro.authz.aop.AnnotationsAuthorizingMethodInterceptor;
import org.apache.shiro.authz.aop.PermissionAnnotationMethodInterceptor;
import org.apache.shiro.authz.aop.RoleAnnotationMethodInterceptor;
import org.apache.shiro.authz.aop.UserAnnotationMethodInterceptor;
import org.jspecify.annotations.Nullable;

/** Runs before the transaction begins, so that a refused call costs no connection. */
@Interceptor
@Secured
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class SecuredInterceptor extends AnnotationsAuthorizingMethodInterceptor {

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
        return call.proceed();
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
