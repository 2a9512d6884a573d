// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.shared;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.aop.MethodInvocation;
import org.apache.shiro.authz.UnauthenticatedException;
import org.apache.shiro.authz.aop.AnnotationsAuthorizingMethodInterceptor;

/** Runs before the transaction begins, so that a refused call costs no connection. */
@Interceptor
@Secured
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class SecuredInterceptor extends AnnotationsAuthorizingMethodInterceptor {

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
