// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The one door of a feature: each public method is something a person may do, in one transaction, with its permission
 * asked by Shiro's annotations on class or method. A method without any annotation still needs a signed-in person.
 */
@Stereotype
@ApplicationScoped
@Transactional
@Secured
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Act {}
